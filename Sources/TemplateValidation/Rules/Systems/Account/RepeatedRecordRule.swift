// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A hosted zone has one record of a name and type, but for those that a routing policy chooses among.
enum RepeatedRecordRule: SystemRule {
    static let description = RuleDescription(
        "repeated-record", "A hosted zone has one record of a name and a type, or several with a SetIdentifier each.",
        reason: "Route 53 answers that the record already exists, or that a resource record set with the same name and"
            + " type exists with another routing policy",
        example: """
              "Z": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
              "A": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": {"Ref": "Z"}, "Name": "www.example.com", "Type": "A", "TTL": "300",
                  "ResourceRecords": ["192.0.2.1"]
                }
              },
              "B": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
            -     "HostedZoneId": {"Ref": "Z"}, "Name": "www.example.com.", "Type": "A", "TTL": "300",
            +     "HostedZoneId": {"Ref": "Z"}, "Name": "mail.example.com.", "Type": "A", "TTL": "300",
                  "ResourceRecords": ["192.0.2.2"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var first: [Node: PropertyValue] = [:]
        return records(system.outcome).compactMap { record, zone in
            guard let key = key(record, zone) else { return nil }
            guard let other = first[key] else {
                first[key] = record
                return nil
            }
            // What writes the same record twice at once, as the transform of serverless applications, is understood.
            if other.element == record.element, other.resolved == record.resolved { return nil }
            let name = record["Name"].text.map { " '\($0)'" } ?? ""
            return error(
                at: record["Name"],
                "'\(record.element)' has a record\(name) of type \(record["Type"].text ?? "") that '\(other.element)' has too",
                fix: "put all values into one record, or give each a SetIdentifier and a routing policy",
                notes: [Diagnostic.Note(at: other.location, "the other record")])
        }
    }

    /// The records that stand alone and in groups, each with the zone it goes into.
    private static func records(_ outcome: Outcome) -> [(record: PropertyValue, zone: PropertyValue)] {
        outcome.resources.flatMap { resource -> [(record: PropertyValue, zone: PropertyValue)] in
            guard outcome.openCondition(of: resource) == nil else { return [] }
            switch resource.type {
            case "AWS::Route53::RecordSet": return [(resource.properties, zone(resource.properties))]
            case "AWS::Route53::RecordSetGroup":
                let own = zone(resource.properties)
                return resource["RecordSets"].knownElements.map { record in
                    let zone = zone(record)
                    return (record, zone.isAbsent ? own : zone)
                }
            default: return []
            }
        }
    }

    private static func zone(_ holder: PropertyValue) -> PropertyValue {
        holder["HostedZoneId"].isAbsent ? holder["HostedZoneName"] : holder["HostedZoneId"]
    }

    private static func key(_ record: PropertyValue, _ zone: PropertyValue) -> Node? {
        guard let type = record["Type"].text, let place = plain(zone), let name = plain(record["Name"]) else {
            return nil
        }
        let set = record["SetIdentifier"]
        guard let setIdentifier = set.isAbsent ? .null : set.resolved else { return nil }
        return .array([place, name, .string(type), setIdentifier])
    }

    /// A name as Route 53 compares it; what nobody knows as it is written.
    private static func plain(_ value: PropertyValue) -> Node? {
        if value.isAbsent || value.node?.function?.name == "Fn::If" { return nil }
        return value.text.map { .string($0.plainDomainName) } ?? value.resolved
    }
}
