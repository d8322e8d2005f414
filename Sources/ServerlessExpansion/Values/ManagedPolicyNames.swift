// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The ARNs of the policies that AWS maintains, by their names.
struct ManagedPolicyNames {
    private let paths: [Substring: String]
    private let partition: String

    init(partition: String) {
        self.partition = partition
        var paths: [Substring: String] = [:]
        for path in NameList.managedPolicies.names where !path.hasPrefix("?") {
            paths[path.split(separator: "/").last ?? ""] = path
        }
        self.paths = paths
    }

    /// The ARN of a policy of that name; any other text as it is.
    func arn(_ name: String) -> String {
        paths[name[...]].map { "arn:\(partition):iam::aws:policy/\($0)" } ?? name
    }
}
