// SPDX-License-Identifier: Apache-2.0

/// The rules that follow traffic through the network, hop by hop.
enum TrafficRules {
    static let all: [any TemplateRule.Type] = [
        UnreachableServiceRule.self, UnreachableTargetRule.self, UnreachableListenerRule.self,
        UnreachableServerRule.self, UnreachableCalledServiceRule.self, MissingTaskPermissionRule.self,
        ExposedTargetRule.self,
        ClusterHostRule.self, FileSystemPermissionRule.self,
    ]
}
