// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A port for administration or data is not open to the internet.
enum OpenPortRule: SystemRule {
    static let description = RuleDescription(
        "open-port", "No port for administration or databases is open to every address.",
        reason: "such ports are scanned all day, and one weak password or unpatched service is enough",
        example: """
              "G": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "d",
                  "SecurityGroupIngress": [
            -       {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"}
            +       {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        evidence: .knowledge)

    private static let services: [(port: Quantity, name: String)] = [
        (22, "SSH"), (23, "Telnet"), (445, "SMB"), (1433, "SQL Server"), (1521, "Oracle"), (2049, "NFS"),
        (2375, "Docker"), (3306, "MySQL"), (3389, "RDP"), (5432, "PostgreSQL"), (5439, "Redshift"), (5900, "VNC"),
        (5985, "WinRM"), (6379, "Redis"), (9042, "Cassandra"), (9200, "OpenSearch"), (11211, "memcached"),
        (27017, "MongoDB"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let inline = outcome.resources(of: "AWS::EC2::SecurityGroup").flatMap { group in
            group["SecurityGroupIngress"].knownElements.map { (group, $0) }
        }
        let separate = outcome.resources(of: "AWS::EC2::SecurityGroupIngress").map { ingress in
            (outcome.resource(ingress["GroupId"]), ingress.properties)
        }
        let openings = (inline.map { ($0.0 as Outcome.Resource?, $0.1) } + separate).compactMap { group, rule in
            opening(rule).map { (group, rule, $0) }
        }
        guard !openings.isEmpty else { return [] }
        let exposure = Exposure(system.network)
        return openings.map { finding($0, $1, $2, exposure) }
    }

    /// The ports that a rule opens to everyone, in words; nil when that is little, or not known.
    private static func opening(_ rule: PropertyValue) -> String? {
        guard !rule.isUnknown, rule["CidrIp"].text == "0.0.0.0/0" || isEverything6(rule["CidrIpv6"].text) else {
            return nil
        }
        switch rule["IpProtocol"].text?.lowercased() {
        case "-1", "all": return "every port"
        case "tcp", "6":
            guard let from = rule["FromPort"].number, let to = rule["ToPort"].number else { return nil }
            if from <= 0, to >= 65535 || to < 0 { return "every TCP port" }
            let open = services.filter { from <= $0.port && $0.port <= to }
            if open.isEmpty { return nil }
            let names = open.prefix(3).map { "\($0.port) (\($0.name))" }.joined(separator: ", ")
            return from == to ? "port \(names)" : "ports \(from) to \(to), among them \(names)"
        default: return nil
        }
    }

    private static func isEverything6(_ text: String?) -> Bool { text == "::/0" || text == "0::/0" }

    private static func finding(
        _ group: Outcome.Resource?, _ rule: PropertyValue, _ what: String, _ exposure: Exposure
    ) -> Diagnostic {
        let remark: String
        let severity: Diagnostic.Severity
        switch group.flatMap({ exposure.isReachableFromInternet($0.logicalID) }) {
        case true?: (severity, remark) = (.warning, ", and the internet reaches what is in it")
        case false?: (severity, remark) = (.note, "; nothing in it has a way to the internet as things are")
        case nil: (severity, remark) = (.warning, "")
        }
        let place = rule["CidrIp"].isAbsent ? rule["CidrIpv6"] : rule["CidrIp"]
        return Diagnostic(
            severity, rule: description.id, at: place.location, element: place.element, path: place.path,
            "'\(group?.logicalID ?? rule.element)' opens \(what) to every address\(remark)", why: description.reason,
            fix: "allow the addresses or the security group that need it, or use Session Manager")
    }
}
