import AWS
import StackDSL

/// The addresses of the network. How many subnets there are shapes the template: see `Network`.
struct NetworkParameters: Component {
    let vpcCidrBlock: Parameter<Value<String>>
    let availabilityZones: Parameter<List<Value<String>>>
    let privateSubnetCidrBlocks: Parameter<List<Value<String>>>
    let s3PrefixListId: Parameter<ID<EC2.PrefixList>>
    let zoneCount: Int

    init(_ settings: Settings) {
        let cidrPattern = #"(\d{1,3}\.){3}\d{1,3}/(1[6-9]|2[0-8])"#
        let cidrMeaning = "an IPv4 range as 10.0.0.0/16, of /16 to /28"
        zoneCount = settings.privateSubnets.count
        vpcCidrBlock = Parameter(
            "VpcCidrBlock", value: settings.vpcCidrBlock, allowedPattern: cidrPattern,
            description: "The addresses of the VPC", constraintDescription: cidrMeaning)
        availabilityZones = Parameter(
            "AvailabilityZones", value: settings.privateSubnets.map(\.availabilityZone),
            description: "One zone for each private subnet")
        privateSubnetCidrBlocks = Parameter(
            "PrivateSubnetCidrBlocks", value: settings.privateSubnets.map(\.cidrBlock), allowedPattern: cidrPattern,
            description: "One range within the VPC for each private subnet", constraintDescription: cidrMeaning)
        s3PrefixListId = Parameter(
            "S3PrefixListId", value: settings.s3PrefixListId, allowedPattern: "pl-[0-9a-f]+",
            description: "The region's managed prefix list of S3, where image layers are pulled from",
            constraintDescription: "the ID of a prefix list, as pl-6da54004")
    }

    var body: some StackContent {
        ParameterGroup("Network", vpcCidrBlock, availabilityZones, privateSubnetCidrBlocks, s3PrefixListId)
    }
}
