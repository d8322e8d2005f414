// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    private static let defaultStage = "$default"

    /// An HTTP API with its stage, and what its properties make besides.
    func expandHTTPAPI(_ resource: SourceResource) throws(ExpansionProblem) {
        var resource = resource
        for name in ["CorsConfiguration", "Domain"] {
            if let value = resource[name] { resource.properties.set(name, resolver.resolved(value)) }
        }
        let id = resource.logicalID
        var api = MadeResource(id, "AWS::ApiGatewayV2::Api", resource.attributes, dependsOn: resource.dependsOn)
        api["FailOnWarnings"] = resource.saying("FailOnWarnings")
        var tags = resource["Tags"]
        if resource.saying("DefinitionUri") != nil {
            api["BodyS3Location"] = try place("DefinitionUri", of: resource).location
        } else if let body = resource.saying("DefinitionBody") {
            let isValid = DefinitionForm.http.isValid(body)
            if isValid {
                tags = tags ?? .object([])
                tags?.set("httpapi:createdBy", "SAM")
            }
            api["Body"] = try definition(body, isValid: isValid, tags, of: resource)
        } else {
            throw fail("it has neither DefinitionBody nor DefinitionUri, and no event names it")
        }
        var made = [api] + httpAuthorizerPermissions(of: resource) + (try httpDomain(of: resource))
        made.append(stage(of: resource, tags))
        if resource["DefinitionBody"] != nil, let tags, tags.isSaying {
            for index in made.indices { made[index].assign(tags) }
        }
        for made in made { add(made) }
        derive(
            ["Stage": "AWS::ApiGatewayV2::Stage", "DomainName": "AWS::ApiGatewayV2::DomainName"], of: id, from: made)
    }

    private func definition(_ body: Node, isValid: Bool, _ tags: Node?, of resource: SourceResource)
        throws(ExpansionProblem) -> Node
    {
        let needed = ["CorsConfiguration", "Auth", "Name", "Description"].filter { resource.saying($0) != nil }
        guard isValid else {
            guard let first = needed.first else { return body }
            throw fail("\(first) takes a DefinitionBody that is OpenAPI 3", at: body.origin)
        }
        var body = body
        if let cors = resource.saying("CorsConfiguration") {
            body.set("x-amazon-apigateway-cors", Self.crossOrigin(cors, body["x-amazon-apigateway-cors"]))
        }
        if let auth = resource.saying("Auth") { body = authorized(body, auth) }
        for tag in tags?.objectValue?.members ?? [] { Self.add(tag, to: &body) }
        if let isOff = resource["DisableExecuteApiEndpoint"] {
            var definition = APIDefinition(body)
            definition.disableEndpoint(isOff)
            body = definition.body
        }
        if let name = resource.saying("Name") { body.change("info") { $0.set("title", name) } }
        if let text = resource.saying("Description") { body.change("info") { $0.set("description", text) } }
        if resource.saying("FailOnWarnings") != nil, let item = body["paths"]?[Self.defaultStage] {
            body.change("paths") { paths in
                paths.set(Self.defaultStage, nil)
                paths.set("/\(Self.defaultStage)", item)
            }
        }
        return body
    }

    private static func add(_ tag: Node.Object.Member, to body: inout Node) {
        var tags = body["tags"]?.arrayValue ?? []
        if let index = tags.firstIndex(where: { $0["name"]?.stringValue == tag.key }) {
            tags[index].set("x-amazon-apigateway-tag-value", tag.value)
        } else {
            tags.append(["name": .string(tag.key), "x-amazon-apigateway-tag-value": tag.value])
        }
        body.set("tags", .array(tags))
    }

    private static func crossOrigin(_ cors: Node, _ existing: Node?) -> Node {
        let names = ["AllowOrigins", "AllowHeaders", "AllowMethods", "ExposeHeaders", "MaxAge", "AllowCredentials"]
        func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
        var result = existing ?? .object([])
        if cors.boolValue != nil {
            result.set("allowOrigins", ["*"])
        } else if cors.isIntrinsic {
            func renamed(_ node: Node) -> Node {
                if let elements = node.arrayValue { return .array(elements.map(renamed)) }
                guard let object = node.objectValue else { return node }
                return .object(
                    object.members.map {
                        .init(key: names.contains($0.key) ? lowered($0.key) : $0.key, value: renamed($0.value))
                    })
            }
            for member in renamed(cors).objectValue?.members ?? [] { result.set(member.key, member.value) }
        } else {
            for name in names {
                guard let value = cors.given(name), value.isSaying || name == "MaxAge" else { continue }
                if name == "AllowCredentials", value.boolValue != true { continue }
                result.set(lowered(name), value)
            }
        }
        return result
    }

    private func stage(of resource: SourceResource, _ tags: Node?) -> MadeResource {
        let id = resource.logicalID
        let given = resource.saying("StageName") ?? .string(Self.defaultStage)
        let name = given.stringValue ?? ""
        let stageID =
            name == Self.defaultStage
            ? "\(id)ApiGatewayDefaultStage"
            : name.isAlphanumeric ? "\(id)\(name)Stage" : StableName.make("\(id)Stage", name)
        var stage = MadeResource(stageID, "AWS::ApiGatewayV2::Stage", resource.passedOn)
        stage["ApiId"] = .ref(id)
        stage["StageName"] = given
        for name in ["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"] {
            stage[name] = resource[name]
        }
        stage["Tags"] = tags
        stage["AutoDeploy"] = true
        return stage
    }
}
