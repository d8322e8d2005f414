// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Clusters of Aurora: what they keep. What they compute with are their instances.
enum DatabaseClusterCosts: CostRule {
    static let types = ["AWS::RDS::DBCluster"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["Engine"].text?.hasPrefix("aurora") == true else {
            return .notCovered("no price of clusters that are not Aurora's is known here")
        }
        guard resource["StorageType"].text(default: "aurora") == "aurora" else {
            return .notCovered("no price of storage that includes its input and output is known here")
        }
        // AWS keeps the password in a secret that the template does not hold.
        let secret = resource["ManageMasterUserPassword"].text == "true" ? [Charge(.secret)] : []
        return .priced(
            [Charge(.databaseStorage)] + secret, missing: ["its input and output, and backups greater than itself"])
    }
}

/// Instances: those of Serverless v2 at the least capacity of their cluster.
enum DatabaseInstanceCosts: CostRule {
    static let types = ["AWS::RDS::DBInstance"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let type = resource["DBInstanceClass"].text else {
            return .notCovered("its class is not known before the deployment")
        }
        guard type == "db.serverless" else {
            return .notCovered("no price of instances of class \(type) is known here")
        }
        guard let least = ServerlessCapacity.least(resource, context.outcome) else {
            return .notCovered("its least capacity is not known before the deployment")
        }
        guard least > .zero else {
            return .notCovered("it pauses while nobody uses it, and is paid by the capacity in use")
        }
        return .priced([Charge(.databaseCapacity, least)], missing: ["capacity beyond its least"])
    }
}

/// A proxy is paid by the capacity of the database behind it, for eight units at least.
enum DatabaseProxyCosts: CostRule {
    static let types = ["AWS::RDS::DBProxy"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let outcome = context.outcome
        let groups = outcome.resources(of: "AWS::RDS::DBProxyTargetGroup").filter {
            outcome.resource($0["DBProxyName"])?.logicalID == resource.logicalID
        }
        let clusters = groups.flatMap { $0["DBClusterIdentifiers"].knownElements }
            .compactMap { outcome.resource($0)?.logicalID }
        let instances = outcome.resources(of: "AWS::RDS::DBInstance").filter {
            clusters.contains(outcome.resource($0["DBClusterIdentifier"])?.logicalID ?? "")
        }
        guard !instances.isEmpty, instances.allSatisfy({ $0["DBInstanceClass"].text == "db.serverless" }) else {
            return .notCovered("it is paid by the capacity of its database, which is not known here")
        }
        let capacities = instances.compactMap { ServerlessCapacity.least($0, outcome) }
        guard capacities.count == instances.count else {
            return .notCovered("it is paid by the capacity of its database, which is not known before the deployment")
        }
        return .priced([Charge(.databaseProxy, max(Amount(8), Amount.sum(capacities)))])
    }
}

/// The capacity that an instance of Serverless v2 has while nobody uses it.
private enum ServerlessCapacity {
    static func least(_ instance: Outcome.Resource, _ outcome: Outcome) -> Amount? {
        outcome.resource(instance["DBClusterIdentifier"]).flatMap {
            $0["ServerlessV2ScalingConfiguration"]["MinCapacity"].text.flatMap { Amount($0) }
        }
    }
}
