// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A DNS record lies in its hosted zone and says something.
enum RecordZoneRule: SystemRule {
    static let description = RuleDescription(
        "record-zone", "The name of a record ends with that of its hosted zone, and its values are of its type.",
        reason: "Route 53 rejects the record",
        example: """
              "Z": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
              "R": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": {"Ref": "Z"},
            -     "Name": "www.example.org",
            +     "Name": "www.example.com",
                  "Type": "A",
                  "TTL": "300",
                  "ResourceRecords": ["192.0.2.1"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.records.flatMap { record, holder in
            record.isUnknown
                ? [] : [name(of: record, holder, outcome), values(of: record), kind(of: record)].compactMap { $0 }
        }
    }

    private static func name(of record: PropertyValue, _ holder: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        let zone =
            [record, holder].compactMap { outcome.resource($0["HostedZoneId"])?["Name"].text }.first
            ?? [record, holder].compactMap { $0["HostedZoneName"].text }.first
        guard let zone, let name = record["Name"].text, !name.contains("\\") else { return nil }
        let (inner, outer) = (name.plainDomainName, zone.plainDomainName)
        guard inner != outer, !inner.hasSuffix("." + outer) else { return nil }
        return error(
            at: record["Name"], "the record '\(name)' is not within the hosted zone '\(zone)'",
            fix: "write the full name, as www.\(outer)")
    }

    private static func values(of record: PropertyValue) -> Diagnostic? {
        guard record["AliasTarget"].isAbsent else { return nil }
        if record["ResourceRecords"].isAbsent {
            return error(
                at: record, "'\(record.element)' has neither ResourceRecords nor an AliasTarget",
                fix: "set ResourceRecords and TTL, or AliasTarget")
        }
        guard record["TTL"].isAbsent else { return nil }
        return error(
            at: record, "'\(record.element)' has ResourceRecords and no TTL", fix: "set TTL, as 300")
    }

    /// The attributes that are a host's name.
    private static let hosts: Set = [
        "ConfigurationEndPoint.Address", "DistributionDomainName", "DNSName", "DomainEndpoint", "DomainName",
        "DualStackDomainName", "Endpoint.Address", "Endpoint", "PrimaryEndPoint.Address", "PrivateDnsName",
        "PublicDnsName", "ReadEndpoint.Address", "RegionalDomainName",
    ]

    /// An address record has addresses.
    private static func kind(of record: PropertyValue) -> Diagnostic? {
        guard let type = record["Type"].text, type == "A" || type == "AAAA" else { return nil }
        for value in record["ResourceRecords"].knownElements {
            let name: String
            if let text = value.text {
                let isAddress = type == "A" ? text.allSatisfy { $0 == "." || $0.isNumber } : text.contains(":")
                if isAddress { continue }
                name = "'\(text)'"
            } else if let reference = value.reference, let attribute = reference.attribute, hosts.contains(attribute) {
                name = "\(attribute) of '\(reference.logicalID)', a host's name"
            } else {
                continue
            }
            return error(
                at: value, "'\(record.element)' is of type \(type) and has the value \(name)",
                fix: "use an AliasTarget for a resource of AWS, Type CNAME for another host, or an IP address")
        }
        return nil
    }
}
