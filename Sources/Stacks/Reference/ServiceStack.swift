// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Services on Fargate behind one entry point and one load balancer, arranged as the settings' architecture says.
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
        let names = EntryPointParameters(settings)
        let parameters = settings.services.map { ServiceParameters($0, in: settings) }
        let s3PrefixListId = settings.architecture.egress == .endpoints ? S3PrefixListParameter.id(settings) : nil

        let logging = Logging(LogParameters(settings.logs), settings.logs)
        let network = ServiceNetwork(settings, installation, logging: logging)
        let services = parameters.map {
            Service($0, network.references, settings.architecture.balancer, s3PrefixListId: s3PrefixListId)
        }
        let ports = ListenerPorts(
            settings.architecture, services, hasCertificate: names.loadBalancerCertificate != nil)
        let firewall = Firewall(network.references, services, ports, settings.architecture)
        let balancing = LoadBalancing(
            network.references, securityGroup: firewall.loadBalancer, services, ports,
            certificate: names.loadBalancerCertificate, settings: settings)
        let running = ServiceGroup(
            balancing, network: network.references, firewall: firewall, logging: logging,
            hasPublicAddress: settings.architecture.isPublic, stage: installation.stage.ref)
        let authorizer = AuthorizerFunction(settings.architecture)
        let entryPoint = EntryPoint(
            settings.architecture,
            APIContext(
                stageName: installation.stage, network: network.references, balancing: balancing,
                backends: Backend.all(ports), linkGroup: firewall.link,
                certificate: names.loadBalancerCertificate, domain: names.domain, authorizer: authorizer,
                logging: logging))

        installation
        names
        parameters
        s3PrefixListId
        authorizer
        logging
        network
        firewall
        balancing
        running
        entryPoint
        if settings.webACL { entryPoint.webACL(admittingLargeBodies: settings.webACLAdmitsLargeBodies) }

        Output("Url", entryPoint.url, description: "Where the services answer")
        entryPoint.recordTarget.map {
            Output(
                "UrlRecordTarget", $0, description: "Where a DNS record of the address must lead, which nobody has made"
            )
        }
        entryPoint.apiKeyID.map {
            Output(
                "ApiKeyId", $0,
                description: "The key of clients; aws apigateway get-api-key --include-value shows its value")
        }
        WatchedServices(installation).provided(entryPoint, balancing, running)
        for service in running.services {
            Output("\(service.name)LogGroupName", service.logGroup.ref, description: "Where its logs are")
        }
    }
}
