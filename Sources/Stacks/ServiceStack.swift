import AWS
import StackDSL

/// Services on Fargate behind one entrance and one load balancer, arranged as the settings' architecture says.
public struct ServiceStack: Stack {
    public let name = WatchedServices.stackName
    public let description = "Services on Fargate behind one entrance and one load balancer"

    let settings: Settings
    private let installation: InstallationParameters

    public init(_ settings: Settings) {
        self.settings = settings
        installation = InstallationParameters(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var findings: [Diagnostic] { SettingsCheck.findings(settings) }

    public var body: some StackContent {
        let names = EntranceParameters(settings)
        let services = settings.services.map { ServiceParameters($0, in: settings) }
        let s3PrefixListId = settings.architecture.exit == .endpoints ? S3PrefixListParameter.id(settings) : nil

        let logging = Logging(LogParameters(settings.logs), settings.logs)
        let network = ServiceNetwork(settings, installation, logging: logging)
        let doors = ListenerPorts(
            settings.architecture, services: services, hasCertificate: names.loadBalancerCertificate != nil)
        let firewall = Firewall(
            network.references, services: services, doors: doors, architecture: settings.architecture,
            s3PrefixListId: s3PrefixListId)
        let balancing = LoadBalancing(
            network.references, securityGroup: firewall.loadBalancer, services: services, doors: doors,
            certificate: names.loadBalancerCertificate, settings: settings)
        let running = ServiceGroup(
            services, network: network.references, firewall: firewall, balancing: balancing, logging: logging,
            hasPublicAddress: settings.architecture.isPublic)
        let authorizer = AuthorizerFunction(settings.architecture)
        let entrance = Entrance(
            settings.architecture,
            APIContext(
                stageName: installation.stage, network: network.references, balancing: balancing,
                backends: Backend.all(services, doors: doors, balancing.kind), linkGroup: firewall.link,
                certificate: names.loadBalancerCertificate, domain: names.domain, authorizer: authorizer,
                logging: logging))

        installation
        names
        services
        s3PrefixListId
        authorizer
        logging
        network
        firewall
        balancing
        running
        entrance
        if settings.webACL { entrance.webACL }

        Output("Url", entrance.url, description: "Where the services answer")
        WatchedServices(installation, settings).provided(entrance, balancing, running)
        for service in running.services {
            Output("\(service.parameters.name)LogGroupName", service.logGroup.ref, description: "Where its logs are")
        }
    }
}
