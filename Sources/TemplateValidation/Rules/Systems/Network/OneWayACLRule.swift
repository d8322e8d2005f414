// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A network ACL remembers nothing: what goes out one way must be let back the other.
enum OneWayACLRule: SystemRule {
    static let description = RuleDescription(
        "one-way-acl", "A network ACL that lets traffic through one way lets its answers back.",
        reason: "connections of the subnet end in timeouts",
        example: """
              "Acl": {"Type": "AWS::EC2::NetworkAcl", "Properties": {"VpcId": "vpc-0123456789abcdef0"}},
              "Association": {
                "Type": "AWS::EC2::SubnetNetworkAclAssociation",
                "Properties": {"SubnetId": "subnet-0123456789abcdef0", "NetworkAclId": {"Ref": "Acl"}}
              },
              "Out": {
                "Type": "AWS::EC2::NetworkAclEntry",
                "Properties": {
                  "NetworkAclId": {"Ref": "Acl"},
                  "RuleNumber": 100,
                  "Protocol": -1,
                  "Egress": true,
                  "RuleAction": "allow",
                  "CidrBlock": "0.0.0.0/0"
                }
              },
              "In": {
                "Type": "AWS::EC2::NetworkAclEntry",
                "Properties": {
                  "NetworkAclId": {"Ref": "Acl"},
                  "RuleNumber": 100,
                  "Protocol": 6,
                  "RuleAction": "allow",
                  "CidrBlock": "0.0.0.0/0",
            -     "PortRange": {"From": 443, "To": 443}
            +     "PortRange": {"From": 1024, "To": 65535}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let acls = outcome.resources(of: "AWS::EC2::NetworkAcl")
        guard !acls.isEmpty, outcome.isComplete else { return [] }
        let used = Set(
            outcome.resources(of: "AWS::EC2::SubnetNetworkAclAssociation").compactMap { $0["NetworkAclId"].resource })
        let entries = Dictionary(grouping: outcome.resources(of: "AWS::EC2::NetworkAclEntry")) {
            $0["NetworkAclId"].resource ?? ""
        }
        return acls.compactMap { acl in
            guard used.contains(acl.logicalID), !system.network.handedOut.contains(acl.logicalID) else { return nil }
            return finding(acl, entries[acl.logicalID] ?? [])
        }
    }

    private static func finding(_ acl: Outcome.Resource, _ entries: [Outcome.Resource]) -> Diagnostic? {
        guard !entries.contains(where: { $0["Egress"].bool(default: false) == nil || $0["RuleAction"].text == nil })
        else { return nil }
        let allowed = entries.filter { $0["RuleAction"].text == "allow" }
        let entering = allowed.filter { $0["Egress"].bool != true }
        let leaving = allowed.filter { $0["Egress"].bool == true }
        if entering.isEmpty || leaving.isEmpty {
            let way = entering.isEmpty ? (leaving.isEmpty ? "in or out" : "in") : "out"
            return warning(
                at: acl, "network ACL '\(acl.logicalID)' lets nothing \(way)",
                fix: "add an entry that allows it, or leave the subnets to the VPC's default ACL")
        }
        for (side, other, words) in [(entering, leaving, "in"), (leaving, entering, "out")]
        where other.contains(where: isTCP) && !side.contains(where: admitsAnswers) {
            return warning(
                at: acl,
                "network ACL '\(acl.logicalID)' lets no answers \(words): they go to ports from 1024 up to 65535",
                fix: "add an entry that allows TCP \(words) on ports 1024 to 65535")
        }
        return nil
    }

    private static func isTCP(_ entry: Outcome.Resource) -> Bool { ["-1", "6"].contains(entry["Protocol"].text) }

    /// Whether an entry can let through what goes to the ports that clients answer from.
    private static func admitsAnswers(_ entry: Outcome.Resource) -> Bool {
        switch entry["Protocol"].text {
        case "-1", nil: return true
        case "6":
            let range = entry["PortRange"]
            guard let low = range["From"].number, let high = range["To"].number else { return true }
            return low <= 65535 && high >= 32768
        default: return false
        }
    }
}
