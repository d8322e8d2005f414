// SPDX-License-Identifier: Apache-2.0

/// Every check that there is, by what it is about. What standard asks for it is in `Crosswalk`.
package enum CheckTable {
    package static let checks: [Check] =
        storage + databases + keyValueStores + search + warehouses + streams + network + firewalls + instances
        + containers + functions + loadBalancers + apis + distributions + identity + keys + messaging + monitoring
        + builds
        + transfers + learning
}
