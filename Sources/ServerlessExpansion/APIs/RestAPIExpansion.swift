// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A REST API with its deployment and its stage, and what its properties make besides.
    func expandRestAPI(_ resource: SourceResource) throws(ExpansionProblem) {
        var resource = resource
        for name in ["BinaryMediaTypes", "Domain", "Auth"] {
            if let value = resource[name] { resource.properties.set(name, resolver.resolved(value)) }
        }
        let id = resource.logicalID
        let api = try restAPI(resource)
        var deployment = MadeResource("\(id)Deployment", "AWS::ApiGateway::Deployment", resource.passedOn)
        deployment["RestApiId"] = .ref(id)
        if resource.saying("OpenApiVersion") == nil { deployment["StageName"] = "Stage" }
        if let body = api["Body"] ?? api["BodyS3Location"], body.isSaying {
            let digest = SHA1.hex(deployed(body, resource).utf8)
            deployment.logicalID += digest.prefix(10)
            deployment["Description"] = .string("RestApi deployment id: \(digest)")
        }
        let stage = stage(of: resource, deployment)
        var made = [api, deployment, stage] + authorizerPermissions(of: resource)
        made += try restDomain(of: resource) + usagePlan(of: resource, stage)
        if resource.saying("PropagateTags") != nil, let tags = resource.saying("Tags") {
            for index in made.indices { made[index].assign(tags) }
        }
        for made in made { add(made) }
        derive(
            [
                "Stage": "AWS::ApiGateway::Stage", "Deployment": "AWS::ApiGateway::Deployment",
                "DomainName": "AWS::ApiGateway::DomainName", "DomainNameV2": "AWS::ApiGateway::DomainNameV2",
                "UsagePlan": "AWS::ApiGateway::UsagePlan", "UsagePlanKey": "AWS::ApiGateway::UsagePlanKey",
                "ApiKey": "AWS::ApiGateway::ApiKey",
            ], of: id, from: made)
    }

    /// What makes another deployment when it changes. The transform hashes its own form of it, so that the digits differ.
    private func deployed(_ body: Node, _ resource: SourceResource) -> String {
        var parts = [HashedText.of(body)]
        if let version = resource.saying("OpenApiVersion") { parts.append(version.scalarText ?? "") }
        if let domain = resource.saying("Domain") { parts.append(HashedText.of(domain)) }
        if let names = functionNames[resource.logicalID] { parts.append(names) }
        return parts.joined(separator: "||")
    }

    private func restAPI(_ resource: SourceResource) throws(ExpansionProblem) -> MadeResource {
        var api = MadeResource(
            resource.logicalID, "AWS::ApiGateway::RestApi", resource.attributes, dependsOn: resource.dependsOn)
        api["BinaryMediaTypes"] = resource["BinaryMediaTypes"]
        api["MinimumCompressionSize"] = resource["MinimumCompressionSize"]
        setEndpoint(of: &api, resource)
        let body = try definition(of: resource)
        api["FailOnWarnings"] = resource.saying("FailOnWarnings")
        if resource.saying("DefinitionUri") != nil {
            api["BodyS3Location"] = try place("DefinitionUri", of: resource).location
        } else if body.isSaying {
            api["Body"] = OpenAPIForm.of(body, asked: resource["OpenApiVersion"])
        }
        for name in [
            "Name", "Description", "Mode", "ApiKeySourceType", "Policy", "SecurityPolicy", "EndpointAccessMode",
        ] { api[name] = resource.saying(name) }
        return api
    }

    private func setEndpoint(of api: inout MadeResource, _ resource: SourceResource) {
        guard let given = resource.saying("EndpointConfiguration") ?? (partition == "aws" ? nil : "REGIONAL") else {
            return
        }
        let type = given.objectValue == nil ? nil : given.given("Type")
        api["Parameters"] = ["endpointConfigurationTypes": type ?? given]
        var configuration: Node = ["Types": [type ?? given]]
        if type != nil {
            configuration.set("VpcEndpointIds", given.given("VPCEndpointIds") ?? given.given("VpcEndpointIds"))
            configuration.set("IpAddressType", given["IpAddressType"])
        }
        api["EndpointConfiguration"] = configuration
    }

    /// The definition with what the properties of the API say.
    private func definition(of resource: SourceResource) throws(ExpansionProblem) -> Node {
        guard let body = resource.saying("DefinitionBody") else { return .null }
        var definition = APIDefinition(body)
        let isValid = DefinitionForm.rest.isValid(body)
        let needed = ["Cors", "Auth", "GatewayResponses", "Models"].filter { resource.saying($0) != nil }
        if let first = needed.first, !isValid {
            throw fail("\(first) takes a DefinitionBody that is Swagger or OpenAPI 3", at: body.origin)
        }
        if let cors = resource.saying("Cors") { addCrossOrigin(cors, to: &definition) }
        if let auth = resource.saying("Auth") {
            try addAuth(auth, of: resource, to: &definition)
            definition.body = OpenAPIForm.of(definition.body, asked: resource["OpenApiVersion"])
        }
        for member in resource.saying("GatewayResponses")?.objectValue?.members ?? [] {
            definition.addResponse(member.key, member.value)
        }
        if let types = resource.saying("BinaryMediaTypes") {
            definition.body.set("x-amazon-apigateway-binary-media-types", Self.mediaTypes(types))
        }
        if let models = resource.saying("Models")?.objectValue {
            definition.body.change("definitions") { all in
                for model in models.members { all.set(model.key.lowercased(), model.value) }
            }
            definition.body = OpenAPIForm.of(definition.body, asked: resource["OpenApiVersion"])
        }
        if let isOff = resource["DisableExecuteApiEndpoint"] { definition.disableEndpoint(isOff) }
        return definition.body
    }

    private func addCrossOrigin(_ cors: Node, to definition: inout APIDefinition) {
        let settings: Node = cors.objectValue == nil || cors.isIntrinsic ? ["AllowOrigin": cors] : cors
        var seen: Set<String> = []
        for path in definition.paths {
            let normal = path == "/" ? path : String(path.reversed().drop { $0 == "/" }.reversed())
            if seen.insert(normal).inserted { definition.addCrossOrigin(path, settings) }
        }
    }

    private static func mediaTypes(_ node: Node) -> Node {
        switch node.content {
        case .string(let text):
            .string(text.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/"))
        case .array(let elements): .array(elements.map(mediaTypes))
        case .object(let object): .object(object.members.map { .init(key: $0.key, value: mediaTypes($0.value)) })
        default: node
        }
    }

    private func stage(of resource: SourceResource, _ deployment: MadeResource) -> MadeResource {
        let id = resource.logicalID
        let name = resource["StageName"]?.stringValue ?? ""
        var stage = MadeResource(
            name.isAlphanumeric ? "\(id)\(name)Stage" : StableName.make("\(id)Stage", name),
            "AWS::ApiGateway::Stage", resource.passedOn)
        stage["RestApiId"] = .ref(id)
        stage["DeploymentId"] = deployment.ref
        for name in [
            "StageName", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings", "AccessLogSetting",
            "CanarySetting", "TracingEnabled",
        ] { stage[name] = resource[name] }
        if let tags = resource["Tags"] { stage["Tags"] = TagList.of(tags) }
        return stage
    }
}
