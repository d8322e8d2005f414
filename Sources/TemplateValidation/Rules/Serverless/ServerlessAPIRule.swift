// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The parts of an API or a state machine of SAM go together.
enum ServerlessAPIRule: ServerlessRule {
    static let description = RuleDescription(
        "serverless-api", "The parts of an API or a state machine of SAM go together.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "Api": {
                        "Type": "AWS::Serverless::Api",
                        "Properties": {
                          "StageName": "live",
                -         "Cors": "'*'",
                          "DefinitionUri": "s3://code-of-ours/api.json"
                        }
                      }
                    }
                  }
                """),
        source: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html")

    static func findings(about resource: ServerlessResource, in context: ValidationContext) -> [Diagnostic] {
        switch resource.kind {
        case "Api", "HttpApi":
            definition(resource) + authorizers(resource) + origins(resource) + domain(resource) + paths(resource)
                + responses(resource) + names(resource)
        case "StateMachine": machine(resource)
        case "SimpleTable": table(resource)
        default: []
        }
    }

    private static func definition(_ api: ServerlessResource) -> [Diagnostic] {
        let properties = api.properties
        if properties.given("DefinitionBody")?.stringValue != nil {
            return [
                fault(
                    api, ["DefinitionBody"], "has its DefinitionBody as text",
                    answer: "Property 'DefinitionBody' should be a map", fix: "write the definition within { }")
            ]
        }
        guard properties.certainly("DefinitionUri") else { return [] }
        if properties.certainly("DefinitionBody") {
            return [
                fault(
                    api, ["DefinitionUri"], "has DefinitionUri and DefinitionBody",
                    answer: "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both",
                    fix: "remove one of them")
            ]
        }
        let inline =
            api.kind == "Api"
            ? ["Auth", "Cors", "DisableExecuteApiEndpoint", "GatewayResponses", "MergeDefinitions", "Models"]
            : ["Auth", "CorsConfiguration", "DisableExecuteApiEndpoint", "Tags"]
        return inline.filter {
            properties.isSwitchedOn($0) || $0 == "DisableExecuteApiEndpoint" && properties.certainly($0)
        }.map {
            fault(
                api, [$0], "has \($0), and its definition in a file",
                answer: "\($0) works only with inline OpenApi specified in 'DefinitionBody' property",
                fix: "write the definition in DefinitionBody, which may include the file by AWS::Include")
        }
    }

    private static func authorizers(_ api: ServerlessResource) -> [Diagnostic] {
        guard let auth = api.properties.given("Auth"), auth.function == nil else { return [] }
        var found: [Diagnostic] = []
        let all = auth.given("Authorizers")
        if let chosen = auth.given("DefaultAuthorizer") {
            let isKnown = chosen.stringValue.map { $0 == "AWS_IAM" || $0 == "NONE" || all?[$0] != nil } ?? false
            if chosen.stringValue == nil, chosen.function != nil {
                found.append(
                    fault(
                        api, ["Auth", "DefaultAuthorizer"], "chooses its DefaultAuthorizer by a function",
                        answer: "DefaultAuthorizer is not a string", fix: "write the name of one of Authorizers"))
            } else if chosen.stringValue != nil, !isKnown, all?.function == nil, all == nil || all?.objectValue != nil {
                found.append(
                    fault(
                        api, ["Auth", "DefaultAuthorizer"],
                        "has the DefaultAuthorizer '\(chosen.stringValue ?? "")', which is not in Authorizers",
                        answer: "Unable to set DefaultAuthorizer because it was not defined in 'Authorizers'",
                        fix: "add it to Authorizers"))
            }
        }
        guard api.kind == "HttpApi" else { return found }
        for member in all?.objectValue?.members ?? [] where member.value.given("FunctionArn") != nil {
            guard member.value.given("AuthorizerPayloadFormatVersion") == nil else { continue }
            found.append(
                fault(
                    api, ["Auth", "Authorizers", member.key],
                    "has the Lambda authorizer \(member.key) of no format version",
                    answer: "Lambda Authorizer must define 'AuthorizerPayloadFormatVersion'",
                    fix: "set AuthorizerPayloadFormatVersion to \"2.0\""))
        }
        return found
    }

    private static func origins(_ api: ServerlessResource) -> [Diagnostic] {
        let name = api.kind == "Api" ? "Cors" : "CorsConfiguration"
        guard let cors = api.properties.given(name), cors["AllowCredentials"]?.boolValue == true else { return [] }
        let origin = cors[api.kind == "Api" ? "AllowOrigin" : "AllowOrigins"]
        let isAny = api.kind == "Api" ? origin == nil || origin?.stringValue == "'*'" : origin == .array([.string("*")])
        guard isAny else { return [] }
        return [
            fault(
                api, [name], "allows credentials from every origin",
                answer: "'AllowCredentials' can not be true when 'AllowOrigin' is \"'*'\" or not set",
                fix: "name the origin")
        ]
    }

    private static func domain(_ api: ServerlessResource) -> [Diagnostic] {
        guard let domain = api.properties.given("Domain"), domain.function == nil else { return [] }
        var found: [Diagnostic] = []
        if let route = domain.given("Route53"), route.objectValue != nil, route.function == nil,
            !route.isEmptyContainer,
            route.given("HostedZoneId") == nil, route.given("HostedZoneName") == nil
        {
            found.append(
                fault(
                    api, ["Domain", "Route53"], "has a Route53 record in no zone",
                    answer: "HostedZoneId or HostedZoneName is required to enable Route53 support on Custom Domains",
                    fix: "set HostedZoneId"))
        }
        guard let trust = domain.given("MutualTlsAuthentication"), trust.function == nil else { return found }
        let known = ["TruststoreUri", "TruststoreVersion"]
        let others = trust.objectValue?.keys.filter { !known.contains($0) }
        guard others?.isEmpty != true || trust.isEmptyContainer else { return found }
        return found + [
            fault(
                api, ["Domain", "MutualTlsAuthentication"], "has a MutualTlsAuthentication of another form",
                answer: "Available MutualTlsAuthentication fields are ['TruststoreUri', 'TruststoreVersion']",
                fix: "write { \"TruststoreUri\": … }")
        ]
    }

    private static let notMethods: Set = ["$ref", "description", "parameters", "servers", "summary", "tags"]

    private static func paths(_ api: ServerlessResource) -> [Diagnostic] {
        guard let body = api.properties.given("DefinitionBody"), body.function == nil else { return [] }
        var found: [Diagnostic] = []
        if let definitions = body["securityDefinitions"], definitions.objectValue == nil {
            found.append(
                fault(
                    api, ["DefinitionBody", "securityDefinitions"], "has securityDefinitions that are no object",
                    answer: "securityDefinitions must be a dictionary", fix: "write { }"))
        }
        for path in body["paths"]?.objectValue?.members ?? []
        where !path.key.hasPrefix("Fn::") && !path.key.hasPrefix("x-") {
            let place = ["DefinitionBody", "paths", path.key]
            guard let methods = path.value.objectValue else {
                found.append(
                    fault(
                        api, place, "has the path \(path.key), which is no object",
                        answer: "Value of '\(path.key)' path must be a dictionary according to Swagger spec",
                        fix: "write its methods within { }"))
                continue
            }
            for method in methods.members where !method.key.hasPrefix("Fn::") && !notMethods.contains(method.key) {
                // Of an HTTP API a method that is null is left to the deployment.
                if method.value.objectValue == nil, api.kind == "Api" || method.value != .null {
                    found.append(
                        fault(
                            api, place + [method.key],
                            "has the method \(method.key) of \(path.key), which is no object",
                            answer: "Definition of method '\(method.key)' for path '\(path.key)' should be a map",
                            fix: "write it within { }"))
                }
            }
        }
        return found
    }

    private static func responses(_ api: ServerlessResource) -> [Diagnostic] {
        let known: Set = ["ResponseParameters", "ResponseTemplates", "StatusCode"]
        var found: [Diagnostic] = []
        guard let all = api.properties.given("GatewayResponses") else { return [] }
        for response in all.objectValue?.members ?? [] {
            let place = ["GatewayResponses", response.key]
            for member in response.value.objectValue?.members ?? []
            where !member.key.hasPrefix("Fn::") && member.key != "Ref" {
                if !known.contains(member.key) {
                    found.append(
                        fault(
                            api, place + [member.key], "answers \(response.key) with the unknown '\(member.key)'",
                            answer: "Invalid property '\(member.key)' in 'GatewayResponses' property '\(response.key)'",
                            fix: "it takes \(known.sorted().joined(separator: ", "))"))
                }
            }
            if let code = response.value["StatusCode"], code.function == nil, code != .null,
                code.scalarText.flatMap({ Int($0) }) == nil
            {
                found.append(
                    fault(
                        api, place + ["StatusCode"], "answers \(response.key) with a status that is no number",
                        answer: "Property 'StatusCode' must be numeric", fix: "write three digits"))
            }
            for member in response.value["ResponseParameters"]?.objectValue?.members ?? [] {
                guard !["Headers", "Paths", "QueryStrings"].contains(member.key), !member.key.hasPrefix("Fn::") else {
                    continue
                }
                found.append(
                    fault(
                        api, place + ["ResponseParameters", member.key],
                        "answers \(response.key) with the unknown parameter '\(member.key)'",
                        answer: "Invalid gateway response parameter '\(member.key)'",
                        fix: "take Headers, Paths or QueryStrings"))
            }
        }
        return found
    }

    private static func names(_ api: ServerlessResource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if api.kind == "Api", api.properties["StageName"]?.stringValue == "" {
            found.append(
                fault(
                    api, ["StageName"], "has an empty StageName", answer: "StageName cannot be empty",
                    fix: "name the stage"))
        }
        if let version = api.properties["OpenApiVersion"], version.function == nil, version != .null,
            version.scalarText != "3.0", version.scalarText != "3"
        {
            let isKnown =
                version.stringValue.map {
                    $0 == "2.0" || $0.hasPrefix("3.") && $0.split(separator: ".").allSatisfy { Int($0) != nil }
                } ?? false
            if !isKnown {
                found.append(
                    fault(
                        api, ["OpenApiVersion"], "has an OpenApiVersion that is no version as text",
                        answer: "The OpenApiVersion value must be of the format '3.0.0'", fix: "write \"3.0.1\""))
            }
        }
        return found
    }

    private static func machine(_ machine: ServerlessResource) -> [Diagnostic] {
        let properties = machine.properties
        var found: [Diagnostic] = []
        if properties.certainly("Definition"), properties.certainly("DefinitionUri") {
            found.append(
                fault(
                    machine, ["DefinitionUri"], "has Definition and DefinitionUri",
                    answer: "Specify either 'Definition' or 'DefinitionUri' property and not both",
                    fix: "remove one of them"))
        }
        if properties.given("Definition")?.stringValue != nil {
            found.append(
                fault(
                    machine, ["Definition"], "has its Definition as text",
                    answer: "Property 'Definition' should be a map",
                    fix: "write the states within { }"))
        }
        if let place = properties.given("DefinitionUri"), place.objectValue != nil, place.function == nil,
            place["Bucket"] == nil || place["Key"] == nil
        {
            found.append(
                fault(
                    machine, ["DefinitionUri"], "has a DefinitionUri without Bucket and Key",
                    answer: "'DefinitionUri' requires Bucket and Key properties to be specified", fix: "set both"))
        }
        let preference = properties["DeploymentPreference"]
        if preference?.objectValue != nil, preference?.function == nil, preference?["Enabled"]?.boolValue ?? true,
            properties.given("AutoPublishAlias") == nil
        {
            found.append(
                fault(
                    machine, ["DeploymentPreference"], "has DeploymentPreference and publishes no alias",
                    answer: "'DeploymentPreference' requires 'AutoPublishAlias' property to be specified",
                    fix: "set AutoPublishAlias"))
        }
        return found
    }

    private static func table(_ table: ServerlessResource) -> [Diagnostic] {
        guard let type = table.properties["PrimaryKey"]?["Type"]?.stringValue,
            !["Binary", "Number", "String"].contains(type)
        else { return [] }
        return [
            fault(
                table, ["PrimaryKey", "Type"], "has a primary key of the type '\(type)'",
                answer: "Invalid 'Type' \"\(type)\"",
                fix: "take String, Number or Binary")
        ]
    }
}
