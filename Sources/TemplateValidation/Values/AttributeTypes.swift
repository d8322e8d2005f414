// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The types of what `Fn::GetAtt` yields, as far as the schemas say; computed for the types of one template.
struct AttributeTypes: Sendable {
    private let byType: [String: ResourceSchema]

    init(_ schemas: [String: ResourceSchema]) { byType = schemas }

    /// Nil when nothing is known.
    func type(of attribute: String, in typeName: String) -> JSONType? {
        // The schema says object; CloudFormation gives its JSON as text.
        if typeName == "AWS::CloudFormation::WaitCondition" { return .string }
        let path = attribute.split(separator: ".").map { Node.Path.Step.key(String($0)) }
        guard let types = byType[typeName]?.schema(at: path)?.types.members else { return nil }
        return types.count == 1 ? types[0] : nil
    }
}
