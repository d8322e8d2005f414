// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// A load balancer that is protected from deletion would stop the deletion of its stack half-way.
enum UnprotectedBalancers: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let balancers = stack.template.resources.filter {
            $0.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
                && !($0.node["DeletionPolicy"]?.stringValue ?? "").hasPrefix("Retain")
        }
        guard !balancers.isEmpty else { return [] }
        let protected: [String]
        do {
            let live = try session.physicalIDs(of: stack)
            protected = try balancers.map(\.logicalID).filter { name in
                try live[name].map { try isProtected($0, session) } ?? false
            }
        } catch is AWSFailure {
            // Whoever may not ask may delete all the same, and CloudFormation says what it thinks of it.
            return []
        }
        return protected.map { name in
            .problem(
                "the load balancer '\(name)' of \(stack.stackName) is protected from deletion. Set "
                    + "deletion_protection.enabled to false in Swift (deletionProtection of the reference system's "
                    + "settings) and deploy that first")
        }
    }

    private static func isProtected(_ arn: String, _ session: Session) throws -> Bool {
        do {
            return try session.ask(["elbv2", "describe-load-balancer-attributes", "--load-balancer-arn", arn]) {
                answer in
                try answer.list("Attributes").contains {
                    try $0.optionalText("Key") == "deletion_protection.enabled" && $0.optionalText("Value") == "true"
                }
            }
        } catch let failure as AWSFailure where failure.code.hasPrefix("LoadBalancerNotFound") {
            return false
        }
    }
}
