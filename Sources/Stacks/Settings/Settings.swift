import StackDSL

/// What differs between environments. A value that is missing or of the wrong type does not compile.
public struct Settings: Sendable {
    /// A private subnet: where it is and which addresses it has.
    public struct PrivateSubnet: Sendable {
        public let availabilityZone: String
        public let cidrBlock: String

        public init(_ availabilityZone: String, _ cidrBlock: String) {
            self.availabilityZone = availabilityZone
            self.cidrBlock = cidrBlock
        }
    }

    public var region: Region
    /// The account that holds the image, 12 digits.
    public var account: String
    /// The name of the installation: it begins the stacks' names.
    public var deployment: String
    /// The name of the API's stage, and of the environment in tags.
    public var stage: String

    public var vpcCidrBlock: String
    /// One subnet for each zone. Their number shapes the template.
    public var privateSubnets: [PrivateSubnet]
    /// The region's prefix list of S3; known for most regions.
    public var s3PrefixListId: String?

    public var repositoryName: String
    public var imageTag: String
    public var port: Int
    public var healthCheckPath: String
    /// How many tasks run.
    public var taskCount: Int
    /// In CPU units: 1024 are one vCPU.
    public var cpu: Int
    /// In MiB.
    public var memory: Int
    public var logRetentionInDays: Int
    /// Whether the logs stay when the stack is deleted. It is no parameter: CloudFormation takes none in a policy.
    public var retainsLogs: Bool

    public init(
        region: Region, account: String, deployment: String, stage: String, vpcCidrBlock: String,
        privateSubnets: [PrivateSubnet], s3PrefixListId: String? = nil, repositoryName: String, imageTag: String,
        port: Int,
        healthCheckPath: String, taskCount: Int, cpu: Int, memory: Int, logRetentionInDays: Int,
        retainsLogs: Bool
    ) {
        self.region = region
        self.account = account
        self.deployment = deployment
        self.stage = stage
        self.vpcCidrBlock = vpcCidrBlock
        self.privateSubnets = privateSubnets
        self.s3PrefixListId = s3PrefixListId ?? S3PrefixList.id(in: region)
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        self.port = port
        self.healthCheckPath = healthCheckPath
        self.taskCount = taskCount
        self.cpu = cpu
        self.memory = memory
        self.logRetentionInDays = logRetentionInDays
        self.retainsLogs = retainsLogs
    }

    /// Where the registry stack's repository keeps the image.
    public var imageUri: String {
        "\(account).dkr.ecr.\(region.code).amazonaws.com/\(repositoryName):\(imageTag)"
    }

    /// How the names of this environment's stacks begin.
    public var stackNamePrefix: String { "\(deployment)-\(stage)" }
}
