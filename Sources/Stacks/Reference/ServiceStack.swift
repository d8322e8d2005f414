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

        let tablePrefixListId = settings.usesTable ? TablePrefixListParameter.id(settings) : nil

        let logging = Logging(LogParameters(settings.logs), settings.logs)
        let network = ServiceNetwork(settings, installation, logging: logging)
        let services = parameters.map {
            Service(
                $0, network.references, settings.architecture.balancer, s3PrefixListId: s3PrefixListId,
                reachesIPv6: settings.dualStack)
        }
        let certificate = BalancerCertificate(names, settings.architecture)
        let ports = ListenerPorts(settings.architecture, services, hasCertificate: certificate != nil)
        let firewall = Firewall(
            network.references, services, ports, settings.architecture, admitsIPv6: settings.dualStack)
        let balancing = LoadBalancing(
            network.references, securityGroup: firewall.loadBalancer, services, ports,
            certificate: certificate, mutualTLS: names.mutualTLS, settings: settings)
        let health = settings.failover == .primary ? RegionalHealth(balancing) : nil
        let running = ServiceGroup(
            balancing, network: network.references, firewall: firewall, logging: logging,
            hasPublicAddress: settings.architecture.isPublic, installation: installation,
            insights: settings.containerInsights)
        let authorizer = AuthorizerFunction(settings.architecture)
        let entryPoint = EntryPoint(
            settings.architecture,
            APIContext(
                stageName: installation.stage, network: network.references, balancing: balancing,
                backends: Backend.all(ports), linkGroup: firewall.link,
                certificate: certificate, domain: settings.distribution == nil ? names.domain : nil,
                authorizer: authorizer, logging: logging, mutualTLS: names.mutualTLS,
                failover: settings.failover.map { RegionalFailover(role: $0, healthCheckID: health?.id) },
                dualStack: settings.dualStack, requiresTLS13: settings.requiresTLS13,
                tellsClients: settings.webACL && settings.distribution == nil))
        let distribution = entryPoint.distribution(names, settings, logging: logging)
        let webACL = entryPoint.webACL(settings, logging: logging)
        let subscriptions = LogSubscriptions(
            settings.logs.subscription,
            of: running.services.map(\.logGroup)
                + [entryPoint.accessLogGroup, (webACL ?? distribution?.webACL)?.logs?.group].compactMap { $0 })

        installation
        names
        parameters
        s3PrefixListId
        tablePrefixListId
        authorizer
        logging
        network
        firewall
        certificate
        balancing
        running
        health
        entryPoint
        distribution
        webACL
        subscriptions

        Output("Url", distribution?.url ?? entryPoint.url, description: "Where the services answer")
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
        WatchedServices(installation).provided(
            entryPoint, balancing, running, url: settings.canary == nil ? nil : entryPoint.url)
        for service in running.services {
            Output("\(service.name)LogGroupName", service.logGroup.ref, description: "Where its logs are")
        }
    }
}
