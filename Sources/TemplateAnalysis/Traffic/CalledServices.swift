// SPDX-License-Identifier: Apache-2.0

/// The paths to the services that a task or a function calls, as far as its role tells.
package struct CalledServices: Sendable {
    package let services: ServicePaths

    package init(services: ServicePaths) {
        self.services = services
    }

    private var outcome: Outcome { services.network.outcome }

    /// Everything with a role of its own and a network interface in the VPC.
    private var callers: [(member: NetworkMember, role: PropertyValue)] {
        RunningTask.all(in: outcome).map { ($0.member, $0.definition["TaskRoleArn"]) }
            + NetworkMember.functions(in: outcome).map { ($0, $0.resource["Role"]) }
    }

    package func paths() -> [(path: NetworkPath, permission: PropertyValue)] {
        callers.flatMap { member, reference -> [(path: NetworkPath, permission: PropertyValue)] in
            guard let role = outcome.resource(reference, of: "AWS::IAM::Role") else { return [] }
            return services.permissions.services(calledBy: role).compactMap { prefix, place in
                // A function's traces are sent by Lambda itself, as its logs are, and not through the VPC.
                guard let service = Self.endpointNames[prefix],
                    member.resource.type != "AWS::Lambda::Function" || service != "xray"
                else { return nil }
                return (
                    services.path(
                        to: .init(service: service), from: member, for: "call \(ServicePaths.title(service))"),
                    place
                )
            }
        }
    }

    /// The services that have endpoints in a VPC, by the prefix of their actions.
    static let endpointNames = [
        "athena": "athena", "bedrock": "bedrock-runtime", "cloudwatch": "monitoring", "dynamodb": "dynamodb",
        "events": "events", "firehose": "kinesis-firehose", "glue": "glue", "kinesis": "kinesis-streams",
        "kms": "kms", "lambda": "lambda", "s3": "s3", "secretsmanager": "secretsmanager", "sns": "sns",
        "sqs": "sqs", "ssm": "ssm", "ssmmessages": "ssmmessages", "states": "states", "sts": "sts", "xray": "xray",
    ]
}

extension NetworkMember {
    /// The functions within a VPC. They never have a public address.
    static func functions(in outcome: Outcome) -> [NetworkMember] {
        outcome.resources(of: "AWS::Lambda::Function").compactMap { function($0, in: outcome) }
    }

    static func function(_ function: Outcome.Resource, in outcome: Outcome) -> NetworkMember? {
        let network = function["VpcConfig"]
        guard !network.isAbsent, network["SubnetIds"].elements?.isEmpty != true else { return nil }
        return NetworkMember(
            "function '\(function.logicalID)'", function, groups: network["SecurityGroupIds"],
            subnets: network["SubnetIds"], in: outcome)
    }
}
