// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A literal that stands for an address range or for a thing of AWS looks like one.
enum FormatRule: SchemaRule {
    static let description = RuleDescription(
        "format", "A literal has the form of what it stands for.", reason: "AWS rejects the value as malformed",
        example: """
            - "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.300/16"}}
            + "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html")

    private static let prefixes = [
        "AWS::EC2::VPC.Id": "vpc-", "AWS::EC2::Subnet.Id": "subnet-", "AWS::EC2::SecurityGroup.Id": "sg-",
        "AWS::EC2::Image.Id": "ami-",
    ]

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let format = visit.schema.format, let text = visit.literal?.stringValue else { return [] }
        if format == "ipv4-network", IPv4Block(text) == nil || !text.contains("/") {
            return [SchemaProblem("'\(text)' is not an IPv4 range", fix: "write one as 10.0.0.0/16")]
        }
        if let prefix = prefixes[format], !text.hasPrefix(prefix), !text.hasPrefix("resolve:") {
            return [
                SchemaProblem(
                    "'\(text)' is not such an ID", fix: "write one that begins with \(prefix), or a reference")
            ]
        }
        if let prefix = prefixes[format], text.hasPrefix(prefix), !isIdentifier(text.dropFirst(prefix.count)) {
            return [
                SchemaProblem(
                    "'\(text)' is not such an ID: \(prefix) is followed by 8 or 17 hexadecimal digits",
                    fix: "write the whole ID, or a reference")
            ]
        }
        return []
    }

    /// Whether it can be what follows the prefix of an ID of EC2.
    static func isIdentifier(_ text: Substring) -> Bool {
        (text.utf8.count == 8 || text.utf8.count == 17)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
