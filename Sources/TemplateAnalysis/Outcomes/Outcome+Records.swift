// SPDX-License-Identifier: Apache-2.0

extension Outcome {
    /// The records of hosted zones, those that stand alone first, each with the properties of the resource that it is in.
    package var records: [(record: PropertyValue, holder: PropertyValue)] {
        resources(of: "AWS::Route53::RecordSet").map { ($0.properties, $0.properties) }
            + resources(of: "AWS::Route53::RecordSetGroup").flatMap { group in
                group["RecordSets"].knownElements.map { ($0, group.properties) }
            }
    }
}
