// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The entries of a network ACL have numbers of their own.
enum NetworkACLEntryRule: SystemRule {
    static let description = RuleDescription(
        "network-acl-entry", "The entries of a network ACL have numbers of their own, in each direction.",
        reason: "EC2 answers that the network ACL entry exists already",
        example: """
              "Acl": {"Type": "AWS::EC2::NetworkAcl", "Properties": {"VpcId": "vpc-0123456789abcdef0"}},
              "A": {
                "Type": "AWS::EC2::NetworkAclEntry",
                "Properties": {
                  "NetworkAclId": {"Ref": "Acl"},
                  "RuleNumber": 100,
                  "Protocol": -1,
                  "RuleAction": "allow",
                  "CidrBlock": "10.0.0.0/8"
                }
              },
              "B": {
                "Type": "AWS::EC2::NetworkAclEntry",
                "Properties": {
                  "NetworkAclId": {"Ref": "Acl"},
            -     "RuleNumber": 100,
            +     "RuleNumber": 101,
                  "Protocol": -1,
                  "RuleAction": "allow",
                  "CidrBlock": "172.16.0.0/12"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var first: [[String]: Outcome.Resource] = [:]
        return system.outcome.resources(of: "AWS::EC2::NetworkAclEntry").compactMap { entry in
            guard let acl = entry["NetworkAclId"].resource, let number = entry["RuleNumber"].number,
                let isEgress = entry["Egress"].bool(default: false),
                let other = first.updateValue(entry, forKey: [acl, "\(number)", "\(isEgress)"])
            else { return nil }
            return error(
                at: entry["RuleNumber"], "'\(other.logicalID)' is entry \(number) of '\(acl)' already",
                fix: "give it a number of its own",
                notes: [Diagnostic.Note(at: other.location, "the other entry")])
        }
    }
}
