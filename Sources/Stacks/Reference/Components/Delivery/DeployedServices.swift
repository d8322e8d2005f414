// SPDX-License-Identifier: Apache-2.0

/// The services that resources of some types belong to, as IAM calls them.
struct DeployedServices {
    /// IAM's prefixes of those whose requests go to a region.
    let regional: [String]
    /// Of those that have one endpoint for all regions.
    let global: [String]
    /// Whether roles are among the resources.
    let makesRoles: Bool
    /// Who gets roles that the stacks make.
    let passedTo: [String]
    /// Who makes a role of its own in the account when it is first used.
    let linked: [String]

    init(_ types: Set<String>) {
        // A type of one's own is a custom resource.
        let names = Set(
            types.map { type in
                let parts = type.split(separator: ":")
                return parts.count > 2 && parts[0] == "AWS" ? String(parts[1]) : "CloudFormation"
            })
        let rows = names.sorted().map { Self.rows[$0] ?? Row([$0.lowercased()]) }
        let prefixes = Set(rows.flatMap(\.prefixes)).subtracting(["iam"])
        let global = prefixes.intersection(Self.globalPrefixes)
        regional = prefixes.subtracting(global).sorted()
        self.global = global.sorted()
        makesRoles = names.contains("IAM")
        passedTo = makesRoles ? Set(rows.flatMap(\.passedTo)).sorted() : []
        linked = Set(rows.flatMap(\.linked)).sorted()
    }

    private struct Row {
        let prefixes: [String]
        let passedTo: [String]
        let linked: [String]

        init(_ prefixes: [String], passedTo: [String] = [], linked: [String] = []) {
            self.prefixes = prefixes
            self.passedTo = passedTo
            self.linked = linked
        }
    }

    private static let globalPrefixes: Set = ["budgets", "cloudfront", "route53"]

    /// What CloudFormation calls a service, where IAM calls it otherwise, or where making its resources takes others.
    private static let rows: [String: Row] = [
        "ApiGateway": Row(
            ["apigateway", "ec2", "logs"], passedTo: ["apigateway.amazonaws.com"],
            linked: ["ops.apigateway.amazonaws.com"]),
        "ApiGatewayV2": Row(["apigateway", "ec2", "logs"], linked: ["ops.apigateway.amazonaws.com"]),
        "ApplicationAutoScaling": Row(
            ["application-autoscaling", "cloudwatch"], linked: ["ecs.application-autoscaling.amazonaws.com"]),
        "ApplicationSignals": Row(
            ["application-signals"], linked: ["application-signals.cloudwatch.amazonaws.com"]),
        "CertificateManager": Row(["acm", "route53"]),
        // Custom resources are functions that it calls.
        "CloudFormation": Row(["lambda"]),
        "CloudWatch": Row(["cloudwatch"]),
        "DynamoDB": Row(["dynamodb", "kms"]),
        "EC2": Row(["ec2", "logs"], passedTo: ["vpc-flow-logs.amazonaws.com"]),
        "ECS": Row(
            ["ec2", "ecs", "elasticloadbalancing", "servicediscovery"],
            passedTo: ["ecs-tasks.amazonaws.com", "ecs.amazonaws.com"], linked: ["ecs.amazonaws.com"]),
        "ElastiCache": Row(["ec2", "elasticache"], linked: ["elasticache.amazonaws.com"]),
        "ElasticLoadBalancingV2": Row(
            ["ec2", "elasticloadbalancing"], linked: ["elasticloadbalancing.amazonaws.com"]),
        "Events": Row(["events"], passedTo: ["events.amazonaws.com"]),
        "KinesisFirehose": Row(["firehose"], passedTo: ["firehose.amazonaws.com"]),
        "Lambda": Row(["ec2", "ecr", "lambda"], passedTo: ["lambda.amazonaws.com"]),
        "Logs": Row(["logs"], passedTo: ["logs.amazonaws.com"]),
        "RDS": Row(
            ["ec2", "kms", "rds", "secretsmanager"], passedTo: ["monitoring.rds.amazonaws.com", "rds.amazonaws.com"],
            linked: ["rds.amazonaws.com"]),
        "Route53": Row(["route53"]),
        "Scheduler": Row(["scheduler"], passedTo: ["scheduler.amazonaws.com"]),
        "SecretsManager": Row(["kms", "secretsmanager"]),
        "ServiceDiscovery": Row(["route53", "servicediscovery"]),
        "StepFunctions": Row(["states"], passedTo: ["states.amazonaws.com"]),
        // A canary is a function of Lambda's, whose code is a layer.
        "Synthetics": Row(["lambda", "s3", "synthetics"], passedTo: ["lambda.amazonaws.com"]),
        "WAFv2": Row(
            ["apigateway", "elasticloadbalancing", "logs", "wafv2"], linked: ["wafv2.amazonaws.com"]),
    ]
}
