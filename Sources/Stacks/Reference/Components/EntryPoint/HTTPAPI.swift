// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// An HTTP API that sends every request through the VPC link to the application load balancer's listener.
///
/// Its logical IDs are none of a REST API's: CloudFormation makes no other type of a logical ID, so one that both had would
/// refuse the change from the one to the other.
struct HTTPAPI: Component {
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    let api: ApiGatewayV2.Api
    let link: ApiGatewayV2.VpcLink
    let integration: ApiGatewayV2.Integration
    let access: HTTPAccess
    let route: ApiGatewayV2.Route
    let preflight: [ApiGatewayV2.Route]
    let accessLogGroup: Logs.LogGroup?
    let stage: ApiGatewayV2.Stage
    let domain: EntryPointDomain?

    init(
        _ settings: HTTPAPISettings, _ context: APIContext, linkGroup: EC2.SecurityGroup,
        listener: ElasticLoadBalancingV2.Listener
    ) {
        let api = ApiGatewayV2.Api(
            "HttpApi", description: "Every path and method goes to the services",
            // Behind a name of its own nobody comes by the other way.
            disableExecuteApiEndpoint: context.domain == nil ? nil : true,
            ipAddressType: context.dualStack ? .dualstack : nil, name: "\(.stackName)", protocolType: .http
        )
        .accepting(isOpen: settings.authorization.isOpen)
        let link = VpcLink.make(context.network, linkGroup)
        let integration = ApiGatewayV2.Integration(
            "HttpApiIntegration",
            apiId: api.ref,
            integrationType: .httpProxy,
            connectionId: link.ref,
            connectionType: .vpcLink,
            integrationMethod: "ANY",
            integrationUri: .init(listener.ref),
            payloadFormatVersion: "1.0",
            requestParameters: Self.overwritten(context),
            tlsConfig: context.certificate.map { .init(serverNameToVerify: $0.domainName) })
        let access = HTTPAccess(settings.authorization, api, function: context.authorizer)
        route = ApiGatewayV2.Route(
            "HttpApiRoute",
            apiId: api.ref,
            routeKey: "$default",
            authorizationType: access.authorizationType,
            authorizerId: access.authorizer.map(\.ref),
            target: "integrations/\(integration.ref)")
        // A path of any length does not match the root.
        let preflightPaths = settings.admitsPreflight ? [("Root", "/"), ("Proxy", "/{proxy+}")] : []
        preflight = preflightPaths.map { name, path in
            ApiGatewayV2.Route(
                "HttpApi\(name)PreflightRoute", apiId: api.ref, routeKey: "OPTIONS \(path)",
                authorizationType: .noneValue, target: "integrations/\(integration.ref)")
        }
        let logGroup = settings.accessLogs ? context.logging.group("AccessLogGroup") : nil
        let stage = ApiGatewayV2.Stage(
            "HttpApiStage",
            apiId: api.ref,
            stageName: context.stageName.ref,
            accessLogSettings: logGroup.map { .init(destinationArn: .init($0.arn), format: AccessLogFormat.line) },
            autoDeploy: true,
            defaultRouteSettings: settings.throttling.map {
                .init(
                    throttlingBurstLimit: .init($0.burst), throttlingRateLimit: .init($0.requestsPerSecond))
            },
            description: "What clients call")
        domain = context.domain.map { EntryPointDomain($0, api: .init(api.ref), stage: .init(stage.ref), context) }
        loadBalancer = context.balancing.loadBalancer
        self.api = api
        self.link = link
        self.integration = integration
        self.access = access
        self.accessLogGroup = logGroup
        self.stage = stage
    }

    /// Where CloudFront finds the stage.
    var origin: (host: Value<String>, path: Value<String>) {
        ("\(api.ref).execute-api.\(.region).\(.urlSuffix)", "/\(stage.ref)")
    }

    private static func overwritten(_ context: APIContext) -> Map<Value<String>> {
        // The stage would reach the services as the first segment of the path.
        var parameters: [String: Value<String>] = ["overwrite:path": "$request.path"]
        if context.tellsClients {
            parameters["overwrite:header.\(WebACL.clientHeader)"] = "$context.identity.sourceIp"
        }
        return .init(parameters)
    }

    var url: Value<String> {
        domain.map { "https://\($0.name)" }
            ?? "https://\(api.ref).execute-api.\(.region).\(.urlSuffix)/\(stage.ref)"
    }
}
