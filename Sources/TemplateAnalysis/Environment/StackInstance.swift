// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack that is joined with others: the environment's own, or one that another nests.
struct StackInstance {
    /// Where a nested stack is nested.
    struct Nesting {
        /// The position of the instance that nests it.
        let parent: Int
        let resource: Template.Resource
    }

    /// The position of its part.
    let part: Int
    /// What stands before the names of its elements, as `network/`.
    let prefix: String
    let stackName: String?
    let template: Template
    let nesting: Nesting?
    /// The values that its parameters are given, by their names in the joined template.
    let parameters: [ParameterValue]
    /// The positions of the instances that it nests, by their logical IDs.
    var nested: [String: Int] = [:]

    /// The instances of an environment, each after that which nests it.
    ///
    /// Stacks that nest themselves, or each other without an end, are followed as far as `most`.
    static func all(of parts: [StackPart], most: Int = 200) -> [StackInstance] {
        let files = Dictionary(
            parts.enumerated().compactMap { index, part in part.file.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        var all: [StackInstance] = []
        for (index, part) in parts.enumerated() where part.stackName != nil {
            let prefix = parts.count == 1 ? "" : "\(part.name)/"
            all.append(
                StackInstance(
                    part: index, prefix: prefix, stackName: part.stackName, template: part.template,
                    nesting: nil, parameters: part.parameters.map { $0.renamed(prefix + $0.name) }))
        }
        var next = 0
        while next < all.count {
            for resource in all[next].template.resources where resource.type == "AWS::CloudFormation::Stack" {
                guard all.count < most, let part = file(of: resource).flatMap({ files[$0] }),
                    parts[part].stackName == nil
                else { continue }
                all[next].nested[resource.logicalID] = all.count
                all.append(
                    StackInstance(
                        part: part, prefix: "\(all[next].prefix)\(resource.logicalID)/", stackName: nil,
                        template: parts[part].template, nesting: Nesting(parent: next, resource: resource),
                        parameters: []))
            }
            next += 1
        }
        return all
    }

    /// The last part of the address of a nested stack's template.
    private static func file(of resource: Template.Resource) -> String? {
        guard let address = resource.properties["TemplateURL"] else { return nil }
        let text: String?
        switch address.function {
        case ("Fn::Sub", let argument)?: text = argument.stringValue ?? argument[0]?.stringValue
        case ("Fn::Join", let argument)?: text = argument[1]?.arrayValue?.last?.stringValue
        default: text = address.stringValue
        }
        return text?.split(separator: "/").last.map { String($0) }
    }
}

extension ParameterValue {
    fileprivate func renamed(_ name: String) -> ParameterValue {
        ParameterValue(name: name, value: value, origin: origin)
    }
}
