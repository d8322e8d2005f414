// compiles
import AWS
import StackDSL
import StackTesting

// A stack's own words are its own: the models of the analysis have some of the same names, and nobody sees them here.
struct Network: Component {
    let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")

    var body: some StackContent { vpc }
}

struct Port {
    let number: Int
}

struct SecurityGroup: Component {
    let group: EC2.SecurityGroup

    init(_ network: Network, _ port: Port) {
        group = EC2.SecurityGroup(
            "SecurityGroup", groupDescription: "Port \(Value(port.number))", vpcId: network.vpc.ref)
    }

    var body: some StackContent { group }
}

// So are the names of services, also those of which nothing is generated.
struct Events: Component {
    let topic = SNS.Topic("Events")

    var body: some StackContent { topic }
}

struct Shop: Stack {
    let name = "shop"
    let description = "Names of its own"

    var body: some StackContent {
        let network = Network()
        network
        Events()
        SecurityGroup(network, Port(number: 443))
    }
}

func test() throws -> Bool {
    let stack = StackUnderTest(Shop())
    let group = SecurityGroup(Network(), Port(number: 80))
    return try stack.resource(EC2.SecurityGroup.self)["VpcId"] == .init(group.group.vpcId) && stack.diagnostics.isEmpty
}
