// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A REST API that sends every request of its stage through the VPC link.
///
/// A deployment is a snapshot that no later update reaches. So its logical ID follows what it holds, and what can change
/// without its methods changing (link, host, port) stands in the stage's variables.
struct RestAPI: Component {
    let api: ApiGateway.RestApi
    let link: RestAPILinkage
    let access: RestAccess
    let methods: [RestMethods]
    let deployment: ApiGateway.Deployment
    let accessLogGroup: Logs.LogGroup?
    let stage: ApiGateway.Stage
    let usagePlan: UsagePlan?
    let domain: EntryPointDomain?

    init(_ settings: RestAPISettings, _ context: APIContext) {
        let api = ApiGateway.RestApi(
            "Api",
            // Without it, bodies that are no text are damaged.
            binaryMediaTypes: ["*/*"],
            description: "Every path and method goes to the services",
            // Behind a name of its own nobody comes by the other way, beside its certificate and its log.
            disableExecuteApiEndpoint: context.domain == nil ? nil : true,
            // With an enhanced policy it must be said; a name that is mapped to the API follows it.
            endpointAccessMode: context.requiresTLS13 ? .basic : nil,
            endpointConfiguration: .init(ipAddressType: context.dualStack ? .dualstack : nil, types: [.regional]),
            name: "\(.stackName)",
            securityPolicy: context.requiresTLS13 ? .securityPolicyTls13_1_3_2025_09 : nil
        )
        .accepting(isOpen: settings.authorization.isOpen && settings.usagePlan == nil)
        let balancing = context.balancing
        let link = RestAPILinkage(settings.link, balancing, context.network, context.linkGroup)
        let access = RestAccess(settings.authorization, api, function: context.authorizer)
        let methods = context.backends.map {
            RestMethods(
                api, $0, link, scheme: context.certificate == nil ? "http" : "https", access,
                needsKey: settings.usagePlan != nil, admitsPreflight: settings.admitsPreflight)
        }
        let all = methods.flatMap(\.methods)
        var held: [any Resource] = [api]
        if let target = link.target { held.append(target) }
        if let authorizer = access.authorizer { held.append(authorizer) }
        held += methods.flatMap(\.resources) + all
        let deployment = ApiGateway.Deployment(
            "Deployment\(ContentHash(of: held))\(context.authorizer?.mark.description ?? "")", restApiId: api.ref,
            description: "A snapshot of the methods"
        )
        .dependsOn(all)
        let logGroup = settings.accessLogs ? context.logging.group("AccessLogGroup") : nil
        let variables: [(key: String, value: Value<String>)] =
            [
                ("vpcLinkId", link.id),
                ("host", context.certificate?.domainName ?? balancing.loadBalancer.dnsName),
            ] + context.backends.map { ($0.portVariable, "\($0.port)") }
        let stage = ApiGateway.Stage(
            "ApiStage",
            restApiId: api.ref,
            accessLogSetting: logGroup.map {
                .init(destinationArn: .init($0.arn), format: AccessLogFormat.line)
            },
            deploymentId: deployment.ref,
            description: "What clients call",
            methodSettings: [
                .init(
                    httpMethod: "*", metricsEnabled: true, resourcePath: "/*",
                    throttlingBurstLimit: settings.throttling.map { .init($0.burst) },
                    throttlingRateLimit: settings.throttling.map { .init($0.requestsPerSecond) })
            ],
            stageName: context.stageName.ref,
            tracingEnabled: settings.tracing ? true : nil,
            variables: Map(variables))
        usagePlan = settings.usagePlan.map { UsagePlan(api, stage, $0) }
        domain = context.domain.map { EntryPointDomain($0, api: .init(api.ref), stage: .init(stage.ref), context) }
        self.api = api
        self.link = link
        self.access = access
        self.methods = methods
        self.deployment = deployment
        self.accessLogGroup = logGroup
        self.stage = stage
    }

    var url: Value<String> {
        domain.map { "https://\($0.name)" }
            ?? "https://\(api.ref).execute-api.\(.region).\(.urlSuffix)/\(stage.ref)"
    }

    /// Where CloudFront finds the stage.
    var origin: (host: Value<String>, path: Value<String>) {
        ("\(api.ref).execute-api.\(.region).\(.urlSuffix)", "/\(stage.ref)")
    }

    /// The stage's ARN, which a web ACL protects.
    var stageArn: Value<String> {
        "arn:\(.partition):apigateway:\(.region)::/restapis/\(api.ref)/stages/\(stage.ref)"
    }
}

/// The context of an API: the parts that it needs of the rest of the stack.
struct APIContext {
    let stageName: Parameter<Value<String>>
    let network: NetworkReferences
    let balancing: LoadBalancing
    let backends: [Backend]
    /// Of a VPC link of the second version.
    let linkGroup: EC2.SecurityGroup?
    /// Of the load balancer, when it speaks TLS.
    let certificate: BalancerCertificate?
    /// The name that the API itself answers to.
    let domain: EntryPointParameters.Domain?
    let authorizer: AuthorizerFunction?
    let logging: Logging
    let mutualTLS: MutualTLSParameters?
    let failover: RegionalFailover?
    let dualStack: Bool
    let requiresTLS13: Bool
    /// Whether a web ACL behind an HTTP API asks who called it.
    let tellsClients: Bool
}
