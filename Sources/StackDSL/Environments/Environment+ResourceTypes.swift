// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Environment {
    /// The types of the resources that its stacks are made of, as `AWS::S3::Bucket`: what somebody who deploys it must be allowed
    /// to make.
    public var resourceTypes: Set<String> { Set(resourcesByType.keys) }

    /// The logical IDs of its resources of a type, those of all stacks together.
    public func logicalIDs(of type: String) -> [String] { resourcesByType[type] ?? [] }

    private var resourcesByType: [String: [String]] {
        var found: [String: [String]] = [:]
        func collect(_ node: Node, _ key: String) {
            if key.hasPrefix("Fn::ForEach::") {
                let members = node.arrayValue?.last?.objectValue?.members ?? []
                for member in members { collect(member.value, member.key) }
            } else if let type = node["Type"]?.stringValue {
                found[type, default: []].append(key)
            }
        }
        for element in elements.joined() where element.section == .resources { collect(element.node, element.key) }
        return found
    }
}
