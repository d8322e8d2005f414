// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Logical IDs are ASCII letters and digits, 255 at most.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>.
enum LogicalIDRule: TemplateRule {
    static let description = RuleDescription(
        "logical-id", "A logical ID is made of ASCII letters and digits, 1 to 255 of them.",
        reason: "CloudFormation rejects the template",
        example: """
            - "my-vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            + "MyVpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        // CloudFormation takes other characters in the names of conditions and rules, whatever it documents.
        let sections: [Template.Section] = [.parameters, .mappings, .resources, .outputs]
        return sections.flatMap { section in
            context.template[section].filter { !$0.key.hasPrefix("Fn::") && !isValid($0.key) }.map { member in
                Diagnostic(
                    .error, rule: description.id, at: member.value.origin ?? context.input.location,
                    "'\(member.key)' is not a logical ID",
                    why: "CloudFormation takes ASCII letters and digits only, 1 to 255 of them",
                    fix: suggestion(member.key))
            }
        }
    }

    private static func isValid(_ id: String) -> Bool {
        (1...255).contains(id.utf8.count) && id.unicodeScalars.allSatisfy(\.isASCIILetterOrDigit)
    }

    private static func suggestion(_ id: String) -> String {
        let words = id.unicodeScalars.split { !$0.isASCIILetterOrDigit }.map { String($0.map(Character.init)) }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined().prefix(255)
        return name.isEmpty ? "write a name of letters and digits" : "write '\(name)'"
    }
}
