// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Demand {
    /// No rule of a security group may open these ports to every address.
    ///
    /// - Parameter others: whether all ports but these are meant.
    static func noOpenPort(_ ports: [Quantity], others: Bool = false, _ name: String, fix: String) -> Demand {
        .system(fix: fix) { resource, _ in
            let isGroup = resource.type == "AWS::EC2::SecurityGroup"
            let rules = isGroup ? resource["SecurityGroupIngress"].elements : [resource.properties]
            guard let rules else { return .unknown }
            return Verdict.all(
                rules.map { rule in
                    if rule.isUnknown { return .unknown }
                    guard rule["CidrIp"].text == "0.0.0.0/0" || rule["CidrIpv6"].text == "::/0" else {
                        return rule["CidrIp"].isUnknown || rule["CidrIpv6"].isUnknown ? .unknown : .met
                    }
                    switch opens(rule, ports, others) {
                    case nil: return .unknown
                    case false?: return .met
                    case true?: return .broken("opens \(name) to every address", at: rule)
                    }
                })
        }
    }

    private static func opens(_ rule: PropertyValue, _ ports: [Quantity], _ others: Bool) -> Bool? {
        guard let name = rule["IpProtocol"].text?.lowercased() else { return nil }
        if name == "-1" || name == "all" { return true }
        guard ["tcp", "6", "udp", "17"].contains(name) else { return false }
        guard let from = rule["FromPort"].number, let to = rule["ToPort"].number else {
            return rule["FromPort"].isAbsent && rule["ToPort"].isAbsent ? true : nil
        }
        if from < 0 { return true }
        guard others else { return ports.contains { from <= $0 && $0 <= to } }
        return from != to || !ports.contains(from)
    }
}
