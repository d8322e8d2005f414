// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    private static let tag = "websocketapi:createdBy"
    private static let defaultStage = "default"

    /// A WebSocket API with its stage, and a route, an integration and a permission for each of its routes.
    func expandSocketAPI(_ given: SourceResource) throws(ExpansionProblem) {
        var resource = given
        for name in ["Auth", "Domain", "Routes"] {
            if let value = resource[name] { resource.properties.set(name, resolver.resolved(value)) }
        }
        // The transform passes nothing on that stands beside the properties.
        resource = SourceResource(
            resource.logicalID,
            [
                "Type": .string(resource.type), "DependsOn": resource.dependsOn ?? .null,
                "Properties": resource.properties,
            ])
        let id = resource.logicalID
        guard let routes = resource.saying("Routes")?.objectValue else { throw fail("it has no Routes") }
        var tags = resource["Tags"] ?? .object([])
        tags.set(Self.tag, "SAM")
        var api = MadeResource(id, "AWS::ApiGatewayV2::Api", dependsOn: resource.dependsOn)
        for name in [
            "ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation",
            "IpAddressType", "RouteSelectionExpression",
        ] { api[name] = resource[name] }
        api["Name"] = resource["Name"] ?? .string(id)
        api["Tags"] = tags
        api["ProtocolType"] = "WEBSOCKET"
        var made = [api]
        let stageName = resource["StageName"] ?? .string(Self.defaultStage)
        for route in routes.members {
            guard route.value["FunctionArn"] != nil else { throw fail("its route \(route.key) has no FunctionArn") }
            made += self.route(route.key, route.value, of: resource, stageName)
        }
        // The records of one WebSocket API do not stand with those of another.
        let shared = recordSets
        recordSets = [:]
        made += try httpDomain(of: resource, tag: Self.tag)
        recordSets = shared
        let names = made.filter { $0.type == "AWS::ApiGatewayV2::Route" }.map { Node.string($0.logicalID) }
        made.append(stage(of: resource, stageName, after: names))
        made += connectAuthorizer(of: resource)
        if resource.saying("PropagateTags") != nil, resource.saying("Tags") != nil {
            for index in made.indices { made[index].assign(tags) }
        }
        for made in made { add(made) }
        derive(
            ["Stage": "AWS::ApiGatewayV2::Stage", "DomainName": "AWS::ApiGatewayV2::DomainName"], of: id, from: made)
    }

    private func stage(of resource: SourceResource, _ name: Node, after routes: [Node]) -> MadeResource {
        let id = resource.logicalID
        let text = name.stringValue ?? ""
        var stage = MadeResource(
            text == Self.defaultStage ? "\(id)DefaultStage" : "\(id)\(text)Stage", "AWS::ApiGatewayV2::Stage",
            dependsOn: resource.saying("RouteSettings") == nil ? nil : .array(routes))
        stage["ApiId"] = .ref(id)
        stage["StageName"] = name
        for name in ["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"] {
            stage[name] = resource[name]
        }
        stage["Tags"] = .object([.init(key: Self.tag, value: "SAM")])
        stage["AutoDeploy"] = true
        return stage
    }

    private func route(_ key: String, _ spec: Node, of resource: SourceResource, _ stage: Node) -> [MadeResource] {
        let id = resource.logicalID
        let name = key.filter { $0 != "$" }
        let base = id + name.prefix(1).uppercased() + name.dropFirst().lowercased()
        var route = MadeResource("\(base)Route", "AWS::ApiGatewayV2::Route")
        route["RouteKey"] = .string(key)
        route["ApiId"] = .ref(id)
        for name in [
            "ApiKeyRequired", "ModelSelectionExpression", "OperationName", "RequestModels",
            "RouteResponseSelectionExpression",
        ] { route[name] = spec[name] }
        route["RequestParameters"] = spec.given("RequestParameters").flatMap { $0.isSaying ? $0 : nil }
        route["Target"] = .call("Fn::Join", ["/", ["integrations", .ref("\(base)Integration")]])
        if key == "$connect", let kind = resource["Auth"]?["AuthType"]?.stringValue {
            route["AuthorizationType"] = kind == "CUSTOM" || kind == "AWS_IAM" ? .string(kind) : "NONE"
            if kind == "CUSTOM" { route["AuthorizerId"] = .ref("\(id)ConnectAuthorizer") }
        }
        let function = spec["FunctionArn"] ?? .null
        var integration = MadeResource("\(base)Integration", "AWS::ApiGatewayV2::Integration")
        integration["ApiId"] = .ref(id)
        integration["IntegrationType"] = "AWS_PROXY"
        integration["IntegrationUri"] = Self.invocation("FunctionArn", function)
        integration["TimeoutInMillis"] = spec["IntegrationTimeout"]
        var permission = MadeResource("\(base)Permission", "AWS::Lambda::Permission")
        permission["Action"] = "lambda:InvokeFunction"
        permission["FunctionName"] = function
        permission["Principal"] = "apigateway.amazonaws.com"
        let arn = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${\(id).ApiId}"
        permission["SourceArn"] =
            stage.stringValue.map { .sub("\(arn)/\($0)/\(key)") }
            ?? .sub("\(arn)/${__StageName__}/\(key)", ["__StageName__": stage])
        return [route, integration, permission]
    }

    private static func invocation(_ name: String, _ function: Node) -> Node {
        .sub(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${\(name)}/invocations",
            .object([.init(key: name, value: function)]))
    }

    /// Who may connect, where a function says so.
    private func connectAuthorizer(of resource: SourceResource) -> [MadeResource] {
        guard let auth = resource["Auth"], auth["AuthType"]?.stringValue == "CUSTOM",
            let function = auth.given("AuthArn")
        else { return [] }
        let id = resource.logicalID
        var authorizer = MadeResource("\(id)ConnectAuthorizer", "AWS::ApiGatewayV2::Authorizer")
        authorizer["ApiId"] = .ref(id)
        authorizer["AuthorizerCredentialsArn"] = auth["InvokeRole"]
        authorizer["AuthorizerType"] = "REQUEST"
        authorizer["AuthorizerUri"] = Self.invocation("AuthArn", function)
        authorizer["IdentitySource"] = auth["IdentitySource"]
        authorizer["Name"] = auth.given("Name").flatMap { $0.isSaying ? $0 : nil } ?? .string(authorizer.logicalID)
        guard auth.given("InvokeRole")?.isSaying != true else { return [authorizer] }
        let permission = authorizerPermission(
            "\(id)AuthorizerPermission", function, api: id, resource, partition: "${AWS::Partition}")
        return [authorizer, permission]
    }
}
