// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// One side of a connection: a resource, by its logical ID, or the internet.
///
///     #expect(stack.canReach(.internet, "LoadBalancer", port: 443).isTrue)
public struct NetworkParty: Sendable, ExpressibleByStringLiteral {
    enum Kind: Sendable {
        case named(String)
        case internet
    }

    let kind: Kind

    /// Any address of the internet.
    public static let internet = NetworkParty(kind: .internet)

    /// A resource with addresses, as a service of ECS, a function, an instance, a load balancer, an endpoint, a database; or a
    /// security group, for whatever has it.
    public init(_ resource: some ResourceKind) { self.init(resource.logicalID) }

    /// The same by its logical ID, of an environment also as `web/Service`.
    public init(_ logicalID: String) { self.init(kind: .named(logicalID)) }

    /// A resource by its logical ID.
    public init(stringLiteral value: String) { self.init(value) }

    private init(kind: Kind) { self.kind = kind }
}

/// A service of AWS that something calls, by the names that its endpoints have in a VPC.
///
///     #expect(environment.reaches(service, .secretsManager).isTrue)
///     #expect(environment.reaches(service, "kinesis-streams").isFalse)
public struct AWSService: Sendable, ExpressibleByStringLiteral {
    /// All of them are needed.
    let names: [String]

    /// - Parameter name: as endpoints have it after the region: `ecr.api` of `com.amazonaws.eu-west-1.ecr.api`.
    public init(_ name: String) { names = [name] }

    /// A service by its name in the names of endpoints.
    public init(stringLiteral value: String) { self.init(value) }

    private init(_ names: [String]) { self.names = names }

    /// Amazon S3.
    public static let s3 = AWSService("s3")
    /// Amazon DynamoDB.
    public static let dynamoDB = AWSService("dynamodb")
    /// Amazon ECR as a task needs it to pull an image: its API, its registry, and S3, which keeps the layers.
    public static let ecr = AWSService(["ecr.api", "ecr.dkr", "s3"])
    /// CloudWatch Logs.
    public static let logs = AWSService("logs")
    /// CloudWatch's metrics.
    public static let cloudWatch = AWSService("monitoring")
    /// AWS Secrets Manager.
    public static let secretsManager = AWSService("secretsmanager")
    /// AWS Systems Manager, whose parameters are read by it.
    public static let systemsManager = AWSService("ssm")
    /// AWS Key Management Service.
    public static let kms = AWSService("kms")
    /// Amazon SQS.
    public static let sqs = AWSService("sqs")
    /// Amazon SNS.
    public static let sns = AWSService("sns")
    /// Amazon EventBridge.
    public static let eventBridge = AWSService("events")
    /// AWS Lambda.
    public static let lambda = AWSService("lambda")
    /// AWS Step Functions.
    public static let stepFunctions = AWSService("states")
    /// AWS Security Token Service.
    public static let sts = AWSService("sts")
    /// AWS X-Ray.
    public static let xRay = AWSService("xray")
}
