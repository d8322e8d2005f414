import AWS
import StackDSL

/// The only public door: every request to the stage, whatever its path and method, goes through the VPC link.
///
/// A deployment is a snapshot that no later update reaches. So its logical ID follows what it holds, and what can change
/// without its methods changing (link, host, port) stands in the stage's variables.
struct RestAPI: Component {
    let api: ApiGateway.RestApi
    let vpcLink: ApiGateway.VpcLink
    let proxy: ApiGateway.Resource
    let methods: [ApiGateway.Method]
    let deployment: ApiGateway.Deployment
    let stage: ApiGateway.Stage

    init(stage stageName: Parameter<Value<String>>, balancing: LoadBalancing, port: Parameter<Value<Int>>) {
        let api = ApiGateway.RestApi(
            "Api",
            description: "Every path and method goes to the service",
            endpointConfiguration: .init(types: ["REGIONAL"]),
            name: "\(.stackName)")
        // A reference alone does not wait until the load balancer is active.
        vpcLink = ApiGateway.VpcLink(
            "VpcLink", name: "\(.stackName)", targetArns: [balancing.loadBalancer.ref],
            description: "To the network load balancer"
        )
        .dependsOn(balancing.loadBalancer)
        .metadata(Self.dependsOnIsMeant)
        let proxy = ApiGateway.Resource(
            "ProxyResource", parentId: api.rootResourceId, pathPart: "{proxy+}", restApiId: api.ref)
        // {proxy+} does not match the root path.
        let methods = [
            ApiGateway.Method(
                "RootMethod", httpMethod: "ANY", resourceId: api.rootResourceId, restApiId: api.ref,
                authorizationType: "NONE", integration: Self.integration(path: "")),
            ApiGateway.Method(
                "ProxyMethod", httpMethod: "ANY", resourceId: proxy.ref, restApiId: api.ref,
                authorizationType: "NONE",
                integration: Self.integration(
                    path: "{proxy}", requestParameters: ["integration.request.path.proxy": "method.request.path.proxy"]),
                requestParameters: ["method.request.path.proxy": true]),
        ]
        let deployment = ApiGateway.Deployment(
            "Deployment\(ContentHash(of: [proxy] + methods))", restApiId: api.ref,
            description: "A snapshot of the methods"
        )
        .dependsOn(methods)
        stage = ApiGateway.Stage(
            "ApiStage",
            restApiId: api.ref,
            deploymentId: deployment.ref,
            description: "What clients call",
            methodSettings: [.init(httpMethod: "*", metricsEnabled: true, resourcePath: "/*")],
            stageName: stageName.ref,
            variables: [
                "vpcLinkId": .init(vpcLink.ref),
                "host": balancing.loadBalancer.dnsName,
                "port": "\(port.ref)",
            ])
        self.api = api
        self.proxy = proxy
        self.methods = methods
        self.deployment = deployment
    }

    var url: Value<String> {
        "https://\(api.ref).execute-api.\(.region).\(.urlSuffix)/\(stage.ref)"
    }

    var body: some StackContent {
        api
        vpcLink
        proxy
        methods
        deployment
        stage
    }

    private static func integration(
        path: String, requestParameters: Map<Value<String>>? = nil
    ) -> ApiGateway.Method.Integration {
        .init(
            type: .httpProxy,
            connectionId: "${stageVariables.vpcLinkId}",
            connectionType: .vpcLink,
            integrationHttpMethod: "ANY",
            requestParameters: requestParameters,
            uri: .unchecked(.string("http://${stageVariables.host}:${stageVariables.port}/\(path)")))
    }

    private static let dependsOnIsMeant: Map<Document> = [
        "cfn-lint": [
            "config": ["ignore_checks": ["W3005"]],
            "reason": "CloudFormation starts what refers to a load balancer before the load balancer is active",
        ]
    ]
}
