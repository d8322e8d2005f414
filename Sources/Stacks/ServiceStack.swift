import AWS
import StackDSL

/// A microservice behind an API: client -> API Gateway -> VPC link -> network load balancer -> Fargate tasks in private
/// subnets, which reach ECR, S3 and CloudWatch Logs through endpoints of the VPC. Nothing but the API is public.
public struct ServiceStack: Stack {
    public let name = "service"
    public let description = "A microservice on Fargate in private subnets, behind API Gateway and a VPC link"

    private let installation: InstallationParameters
    private let addresses: NetworkParameters
    private let parameters: ServiceParameters

    public init(_ settings: Settings) {
        installation = InstallationParameters(settings)
        addresses = NetworkParameters(settings)
        parameters = ServiceParameters(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var body: some StackContent {
        installation
        addresses
        parameters

        let network = Network(addresses)
        let firewall = Firewall(vpc: network.vpc, port: parameters.port, s3PrefixListId: addresses.s3PrefixListId)
        let endpoints = Endpoints(network, securityGroup: firewall.endpoints)
        let balancing = LoadBalancing(network, securityGroup: firewall.loadBalancer, parameters)
        let service = FargateService(
            parameters, subnets: network.privateSubnets, securityGroup: firewall.tasks,
            targets: balancing.targetGroup,
            after: [balancing.listener] + endpoints.all + firewall.rules + network.routeTableAssociations)
        let api = RestAPI(stage: installation.stage, balancing: balancing, port: parameters.port)

        network
        firewall
        endpoints
        balancing
        service
        api

        Output("Url", api.url, description: "Where the service answers")
        Output("ClusterName", service.cluster.ref, description: "The ECS cluster")
        Output("ServiceName", service.service.name, description: "The ECS service")
        Output("LogGroupName", service.logGroup.ref, description: "Where the tasks' logs are")
    }
}
