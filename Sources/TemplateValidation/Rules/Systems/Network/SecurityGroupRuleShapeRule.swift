// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A rule of a security group has one source or destination, and ports where its protocol has them.
enum SecurityGroupRuleShapeRule: SystemRule {
    static let description = RuleDescription(
        "security-group-rule", "A rule of a security group has one other side, ports in order, and stands once.",
        reason: "EC2 refuses the rule",
        example: """
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "g",
                  "VpcId": "vpc-0123456789abcdef0",
                  "SecurityGroupIngress": [
            -       {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 80, "CidrIp": "10.0.0.0/8"}
            +       {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 443, "CidrIp": "10.0.0.0/8"}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        evidence: .thread("aws-cloudformation/cloudformation-coverage-roadmap#1534"))

    private static let sides = [
        true: ["CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId", "SourceSecurityGroupName"],
        false: ["CidrIp", "CidrIpv6", "DestinationPrefixListId", "DestinationSecurityGroupId"],
    ]

    private struct Entry {
        let rule: PropertyValue
        let group: String?
        let isIngress: Bool
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var entries: [Entry] = []
        for group in outcome.resources(of: "AWS::EC2::SecurityGroup") {
            for (property, isIngress) in [("SecurityGroupIngress", true), ("SecurityGroupEgress", false)] {
                entries += group[property].knownElements.map {
                    Entry(rule: $0, group: group.logicalID, isIngress: isIngress)
                }
            }
        }
        for (type, isIngress) in [
            ("AWS::EC2::SecurityGroupIngress", true), ("AWS::EC2::SecurityGroupEgress", false),
        ] {
            entries += outcome.resources(of: type).map {
                Entry(rule: $0.properties, group: $0["GroupId"].resource, isIngress: isIngress)
            }
        }
        var first: [[Node]: PropertyValue] = [:]
        var found: [Diagnostic] = []
        for entry in entries where !entry.rule.isUnknown {
            found += shape(entry)
            guard let key = key(entry) else { continue }
            if let other = first.updateValue(entry.rule, forKey: key) {
                found.append(
                    warning(
                        at: entry.rule, "the same rule of '\(entry.group ?? "")' stands twice",
                        why:
                            "EC2 has it once: removing one of the two later removes the rule, and a rule that is a resource "
                            + "of its own is refused as a duplicate",
                        fix: "remove one of the two",
                        notes: [Diagnostic.Note(at: other.location, "the other one")]))
            }
        }
        return found
    }

    private static func shape(_ entry: Entry) -> [Diagnostic] {
        let rule = entry.rule
        let from = rule["FromPort"]
        let to = rule["ToPort"]
        var found: [Diagnostic] = []
        let given = (sides[entry.isIngress] ?? []).filter { !rule[$0].isAbsent }
        if given.isEmpty {
            let names = (sides[entry.isIngress] ?? []).prefix(4).joined(separator: ", ")
            found.append(
                error(
                    at: rule, "a rule of '\(rule.element)' has no \(entry.isIngress ? "source" : "destination")",
                    fix: "set one of \(names)"))
        } else if given.count > 1 {
            found.append(
                error(
                    at: rule, "a rule of '\(rule.element)' has \(given.joined(separator: " and "))",
                    fix: "write a rule for each of them"))
        }
        guard let kind = rule["IpProtocol"].text.map({ protocolName($0) }), kind == "tcp" || kind == "udp" else {
            return found
        }
        if from.isAbsent || to.isAbsent {
            found.append(
                error(
                    at: rule, "a rule of '\(rule.element)' has no ports for \(kind)",
                    fix: "set FromPort and ToPort, 0 and 65535 for all"))
        } else if let from = from.number, let to = to.number {
            if from > to {
                found.append(
                    error(
                        at: rule, "the ports of a rule of '\(rule.element)' go from \(from) down to \(to)",
                        fix: "exchange FromPort and ToPort")
                )
            } else if from < -1 || to > 65_535 || (from == -1) != (to == -1) {
                found.append(
                    error(
                        at: rule, "a rule of '\(rule.element)' has the ports \(from) to \(to)",
                        fix: "take ports from 0 to 65535"))
            }
        }
        return found
    }

    /// The key by which EC2 takes two rules for one; nil when a part of it is not known.
    private static func key(_ entry: Entry) -> [Node]? {
        guard let group = entry.group, let kind = entry.rule["IpProtocol"].text.map({ protocolName($0) }) else {
            return nil
        }
        let names = (sides[entry.isIngress] ?? []).filter { !entry.rule[$0].isAbsent }
        guard names.count == 1 else { return nil }
        let side = entry.rule[names[0]]
        let sideNode = side.resource.map { Node.string($0) } ?? side.node ?? .null
        let ports: [Node?] =
            kind == "-1" ? [.null, .null] : ["FromPort", "ToPort"].map { entry.rule[$0].text.map { .string($0) } }
        guard let from = ports[0], let to = ports[1] else { return nil }
        return [.string(group), .bool(entry.isIngress), .string(kind), .string(names[0]), sideNode, from, to]
    }

    private static func protocolName(_ text: String) -> String {
        switch text.lowercased() {
        case "6": "tcp"
        case "17": "udp"
        case "1": "icmp"
        case "all": "-1"
        case let other: other
        }
    }
}
