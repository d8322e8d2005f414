// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Between which capacities an Aurora cluster without servers scales.
enum ServerlessCapacityRule: SystemRule {
    static let description = RuleDescription(
        "serverless-capacity", "A cluster scales between capacities that Aurora has, from the lesser to the greater.",
        reason: "RDS rejects the scaling configuration",
        example: """
              "C": {
                "Type": "AWS::RDS::DBCluster",
                "Properties": {
                  "Engine": "aurora-mysql",
                  "StorageEncrypted": true,
                  "MasterUsername": "root",
                  "ManageMasterUserPassword": true,
            -     "ServerlessV2ScalingConfiguration": {"MinCapacity": 0.7, "MaxCapacity": 0.5}
            +     "ServerlessV2ScalingConfiguration": {"MinCapacity": 0.5, "MaxCapacity": 4}
                }
              },
              "I": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "aurora-mysql",
                  "DBInstanceClass": "db.serverless",
                  "DBClusterIdentifier": {"Ref": "C"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::RDS::DBCluster").flatMap { cluster -> [Diagnostic] in
            let least = cluster["ServerlessV2ScalingConfiguration"]["MinCapacity"]
            let most = cluster["ServerlessV2ScalingConfiguration"]["MaxCapacity"]
            let own = [capacity(least, 0...256, cluster), capacity(most, 1...256, cluster)].compactMap { $0 }
            guard own.isEmpty, let low = number(least), let high = number(most), low > high else { return own }
            return [
                error(
                    at: least,
                    "the least capacity of '\(cluster.logicalID)', \(low.plain), is above the greatest, \(high.plain)",
                    fix: "set MinCapacity to at most MaxCapacity")
            ]
        }
    }

    private static func capacity(
        _ value: PropertyValue, _ range: ClosedRange<Double>, _ cluster: Outcome.Resource
    ) -> Diagnostic? {
        guard let units = number(value) else { return nil }
        let name = value.path.steps.last.map { Node.Path([$0]).description } ?? ""
        let subject = "\(name) of '\(cluster.logicalID)' is \(units.plain)"
        if !range.contains(units) {
            return error(
                at: value,
                "\(subject), and Aurora has \(range.lowerBound.plain) to \(range.upperBound.plain) units there",
                fix: "take \(range.lowerBound.plain) to \(range.upperBound.plain)")
        }
        if (units * 2).rounded() != units * 2 {
            let below = (units * 2).rounded(.down) / 2
            return error(
                at: value, "\(subject), and capacities are multiples of 0.5",
                fix: "take \(max(below, range.lowerBound).plain) or \((below + 0.5).plain)")
        }
        return nil
    }

    private static func number(_ value: PropertyValue) -> Double? {
        value.text.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    }
}

extension Double {
    /// Without a fraction where there is none.
    fileprivate var plain: String { Node.Number(self).text }
}
