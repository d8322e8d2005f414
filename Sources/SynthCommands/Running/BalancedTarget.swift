// SPDX-License-Identifier: Apache-2.0

/// A target of a load balancer, and what the balancer thinks of it.
struct BalancedTarget {
    let id: String
    let state: String
    let reason: String?

    init(_ answer: Answer) throws {
        let target = try answer.object("Target")
        let port = try target.count("Port")
        id = try target.text("Id") + (port == 0 ? "" : ":\(port)")
        let health = try answer.object("TargetHealth")
        state = try health.text("State")
        let words = [try health.optionalText("Reason"), try health.optionalText("Description")].compactMap(\.self)
        reason = words.isEmpty ? nil : words.joined(separator: ": ")
    }
}

extension Session {
    static let targetGroupType = "AWS::ElasticLoadBalancingV2::TargetGroup"

    func targets(of group: DeployedResource) throws -> [BalancedTarget] {
        try ask(["elbv2", "describe-target-health", "--target-group-arn", group.physicalID]) { answer in
            try answer.list("TargetHealthDescriptions").map(BalancedTarget.init)
        }
    }
}
