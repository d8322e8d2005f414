// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What policies that AWS maintains say, of those that are named most, as they stand in the binary.
package enum ManagedPolicyDocuments {
    /// The policy of a path, as `service-role/AWSCodeDeployRole`; nil for one that is not there. AWS may have changed it
    /// since.
    package static func document(of path: String) -> Node? { CatalogTable[.policies]?[path]?.node }

    package static func has(_ path: String) -> Bool { CatalogTable[.policies]?[path] != nil }
}
