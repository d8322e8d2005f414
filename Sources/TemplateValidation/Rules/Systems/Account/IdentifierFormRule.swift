// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// An ID that stands as text has the form of what it names.
enum IdentifierFormRule: SystemRule {
    static let description = RuleDescription(
        "identifier-form", "The ID of something in EC2 that stands as text is its prefix and 8 or 17 digits.",
        reason: "EC2 answers that the ID is malformed, or is not found",
        example: """
              "R": {
                "Type": "AWS::EC2::Route",
                "Properties": {
                  "RouteTableId": "rtb-0123456789abcdef0",
                  "DestinationCidrBlock": "10.9.0.0/16",
            -     "TransitGatewayId": "tgw-central"
            +     "TransitGatewayId": "tgw-0123456789abcdef0"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html")

    /// Those whose IDs the schemas describe are left to the rule about formats.
    private static let prefixes = [
        "AWS::EC2::CustomerGateway": "cgw-", "AWS::EC2::DHCPOptions": "dopt-",
        "AWS::EC2::EgressOnlyInternetGateway": "eigw-", "AWS::EC2::InternetGateway": "igw-",
        "AWS::EC2::NatGateway": "nat-", "AWS::EC2::NetworkAcl": "acl-", "AWS::EC2::NetworkInterface": "eni-",
        "AWS::EC2::RouteTable": "rtb-", "AWS::EC2::Snapshot": "snap-", "AWS::EC2::TransitGateway": "tgw-",
        "AWS::EC2::VPCPeeringConnection": "pcx-", "AWS::EC2::VPNGateway": "vgw-", "AWS::EC2::Volume": "vol-",
        "AWS::EC2::Instance": "i-",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.slots.compactMap { place in
            guard place.slot.kinds.count == 1, let kind = place.slot.kinds.first, kind.form == .id,
                let prefix = prefixes[kind.typeName], let text = place.value.text, !text.isEmpty,
                !text.hasPrefix(prefix) || !FormatRule.isIdentifier(text.dropFirst(prefix.count))
            else { return nil }
            return error(
                at: place.value, "'\(place.owner.logicalID)' names '\(text)', which is no ID of an \(kind.typeName)",
                fix: "write \(prefix) and 8 or 17 hexadecimal digits, or a reference")
        }
    }
}
