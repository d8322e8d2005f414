// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Resources do not wait for each other in a circle.
enum CircularDependencyRule: TemplateRule {
    static let description = RuleDescription(
        "circular-dependency", "Resources do not wait for each other in a circle.",
        reason: "CloudFormation could create none of them first",
        example: """
              "A": {"Type": "AWS::SNS::Topic", "DependsOn": "B"},
            - "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}
            + "B": {"Type": "AWS::SNS::Topic"}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html")

    /// What only waits, and refers to nothing, can stop waiting.
    private static func superfluous(_ cycle: [String], _ references: Set<[String]>) -> String? {
        zip(cycle, cycle.dropFirst() + cycle.prefix(1)).first { !references.contains([$0, $1]) }.map {
            "remove DependsOn '\($1)' from '\($0)'"
        }
    }

    /// Whether a resource waits for another one because of a reference.
    private static func isWaiting(_ reference: TemplateReference, _ context: ValidationContext) -> Bool {
        guard reference.section == .resources else { return false }
        switch reference.form {
        case .ref, .attribute, .dependsOn: break
        case .condition, .mapping: return false
        }
        return context.resource(reference.target) != nil
            && !ServerlessTemplate.movesOut(reference, of: context.resource(reference.element)?.type)
    }

    /// Who refers to whom.
    private static func references(_ context: ValidationContext) -> Set<[String]> {
        Set(
            context.references.filter { $0.form != .dependsOn && isWaiting($0, context) }
                .map { [$0.element, $0.target] })
    }

    /// The advice that breaks the circle, which depends on the types in it.
    private static func wayOut(_ types: [String]) -> String {
        if types.allSatisfy({ $0 == "AWS::EC2::SecurityGroup" }) {
            return "move a rule that names the other group into an AWS::EC2::SecurityGroupIngress or "
                + "AWS::EC2::SecurityGroupEgress"
        }
        if types.contains("AWS::EC2::SecurityGroup") {
            return "move the rule that names the others out of the security group, into an "
                + "AWS::EC2::SecurityGroupIngress or AWS::EC2::SecurityGroupEgress"
        }
        if types.contains("AWS::IAM::Role") {
            return "move the policy that names the others out of the role, into an AWS::IAM::RolePolicy"
        }
        let policies = [
            "AWS::S3::Bucket": "AWS::S3::BucketPolicy", "AWS::SQS::Queue": "AWS::SQS::QueuePolicy",
            "AWS::SNS::Topic": "AWS::SNS::TopicPolicy",
        ]
        if types.contains("AWS::S3::Bucket"), types.contains("AWS::Lambda::Permission") {
            return "give the bucket a BucketName, and name it by that text in the permission"
        }
        let separate = types.compactMap { policies[$0] }
        return "remove one of the references"
            + (separate.isEmpty ? "" : ", or move what refers into a resource of its own, as \(separate[0])")
    }

    /// Conditions that ask each other.
    private static func conditionCircles(_ context: ValidationContext) -> [Diagnostic] {
        let members = context.template[.conditions]
        var edges: [String: [String]] = [:]
        for reference in context.references where reference.section == .conditions && reference.form == .condition {
            edges[reference.element, default: []].append(reference.target)
        }
        return Graph(nodes: members.map(\.key), edges: edges).cycles.map { cycle in
            error(
                at: members.first { $0.key == cycle[0] }?.value.origin,
                "conditions ask each other: \((cycle + [cycle[0]]).joined(separator: " -> "))", element: cycle[0],
                fix: "let one of them ask parameters only")
        }
    }

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let ids = context.resources.map(\.logicalID)
        var edges: [String: [String]] = [:]
        for reference in context.references where isWaiting(reference, context) {
            edges[reference.element, default: []].append(reference.target)
        }
        let cycles = Graph(nodes: ids, edges: edges).cycles
        let references = cycles.isEmpty ? [] : references(context)
        return conditionCircles(context)
            + cycles.map { cycle in
                let way = (cycle + [cycle[0]]).joined(separator: " -> ")
                let places = cycle.map { id in
                    Diagnostic.Note(at: context.resource(id)?.node.origin, "'\(id)' is made here")
                }
                return Diagnostic(
                    .error, rule: description.id, at: context.resource(cycle[0])?.node.origin,
                    "resources wait for each other: \(way)",
                    why: "CloudFormation could create none of them first",
                    fix: superfluous(cycle, references) ?? wayOut(cycle.compactMap { context.resource($0)?.type }),
                    notes: Array(places.dropFirst()))
            }
    }
}
