// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A GraphQL API of AppSync with its schema, and what its properties make besides.
    func expandGraphQLAPI(_ resource: SourceResource) throws(ExpansionProblem) {
        let id = resource.logicalID
        guard let auth = resource["Auth"], auth.objectValue != nil else { throw fail("it has no Auth") }
        var api = made("", "GraphQLApi", of: resource)
        api["Name"] = resource["Name"] ?? .string(id)
        for name in ["Visibility", "OwnerContact", "IntrospectionConfig", "QueryDepthLimit", "ResolverCountLimit"] {
            api[name] = resource.saying(name)
        }
        api["XrayEnabled"] = resource["XrayEnabled"]
        let asked = setAuthorizers(of: &api, auth)
        var tags = resource["Tags"] ?? .object([])
        tags.set("graphqlapi:createdBy", "SAM")
        api["Tags"] = TagList.of(tags)
        var rest: [MadeResource] = []
        if resource["Logging"]?.boolValue != false { rest += setLogging(of: &api, resource) }
        var schema = made("Schema", "GraphQLSchema", of: resource)
        schema["ApiId"] = .getAtt(id, "ApiId")
        schema["Definition"] = resource["SchemaInline"]
        schema["DefinitionS3Location"] = resource["SchemaUri"]
        for (index, function) in asked.enumerated() {
            rest += try connected(
                "\(id)ToLambdaAuthConnector\(index + 1)",
                ["Type": "AWS::AppSync::GraphQLApi", "Arn": .ref(id), "ResourceId": .getAtt(id, "ApiId")],
                ["Type": "AWS::Lambda::Function", "Arn": function], ["Write"])
        }
        rest += keysAndNames(of: resource)
        var parts = GraphQLParts()
        rest += try dataSources(of: resource, &parts)
        rest += try functions(of: resource, &parts) + resolvers(of: resource, schema, &parts)
        for made in [api, schema] + rest + (parts.nothing.map { [$0] } ?? []) { add(made) }
    }

    /// A part of the API, with what every resource of it has.
    func made(_ suffix: String, _ type: String, of resource: SourceResource) -> MadeResource {
        var made = MadeResource(
            resource.logicalID + suffix, "AWS::AppSync::\(type)", resource.attributes, dependsOn: resource.dependsOn)
        if !suffix.isEmpty { made["ApiId"] = .getAtt(resource.logicalID, "ApiId") }
        return made
    }

    private static let authorizers = [
        "AWS_LAMBDA": ("LambdaAuthorizer", "LambdaAuthorizerConfig"),
        "OPENID_CONNECT": ("OpenIDConnect", "OpenIDConnectConfig"),
        "AMAZON_COGNITO_USER_POOLS": ("UserPool", "UserPoolConfig"),
    ]

    /// Who may call the API; what comes back are the functions that it asks.
    private func setAuthorizers(of api: inout MadeResource, _ auth: Node) -> [Node] {
        var functions: [Node] = []
        func config(_ auth: Node, isOther: Bool) -> (name: String, value: Node)? {
            guard let kind = auth["Type"]?.stringValue, let (own, name) = Self.authorizers[kind],
                var value = auth.given(own)
            else { return nil }
            if isOther, own == "UserPool" { value.set("DefaultAction", nil) }
            if own == "LambdaAuthorizer", let function = value["AuthorizerUri"] { functions.append(function) }
            return (name, value)
        }
        api["AuthenticationType"] = auth["Type"]
        if let (name, value) = config(auth, isOther: false) { api[name] = value }
        var others: [Node] = []
        for other in auth["Additional"]?.arrayValue ?? [] {
            var provider: Node = ["AuthenticationType": other["Type"] ?? .null]
            if let (name, value) = config(other, isOther: true) { provider.set(name, value) }
            others.append(provider)
        }
        if !others.isEmpty { api["AdditionalAuthenticationProviders"] = .array(others) }
        return functions
    }

    private func setLogging(of api: inout MadeResource, _ resource: SourceResource) -> [MadeResource] {
        let given = resource["Logging"].flatMap { $0.objectValue == nil ? nil : $0 }
        var config = Node.object([])
        config.set("ExcludeVerboseContent", given?.given("ExcludeVerboseContent").flatMap { $0.isSaying ? $0 : nil })
        config.set("FieldLogLevel", given?.given("FieldLogLevel") ?? "ALL")
        var role = MadeResource(
            "\(resource.logicalID)CloudWatchRole", "AWS::IAM::Role", resource.attributes, dependsOn: resource.dependsOn)
        role["AssumeRolePolicyDocument"] = RolePolicies.trust("appsync.amazonaws.com")
        role["ManagedPolicyArns"] = [
            .sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs")
        ]
        let arn = given?.given("CloudWatchLogsRoleArn")
        config.set("CloudWatchLogsRoleArn", arn ?? role.arn)
        api["LogConfig"] = config
        return arn == nil ? [role] : []
    }

    private func keysAndNames(of resource: SourceResource) -> [MadeResource] {
        var result: [MadeResource] = []
        for member in resource["ApiKeys"]?.objectValue?.members ?? [] {
            var key = made(member.key, "ApiKey", of: resource)
            for (name, own) in [("ApiKeyId", "ApiKeyId"), ("Description", "Description"), ("Expires", "ExpiresOn")] {
                key[name] = member.value[own]
            }
            result.append(key)
        }
        if let given = resource.saying("Cache") {
            var cache = made("ApiCache", "ApiCache", of: resource)
            for name in ["ApiCachingBehavior", "Type", "Ttl", "AtRestEncryptionEnabled", "TransitEncryptionEnabled"] {
                cache[name] = given[name]
            }
            result.append(cache)
        }
        if let given = resource.saying("DomainName") {
            var name = made("DomainName", "DomainName", of: resource)
            name["ApiId"] = nil
            for property in ["CertificateArn", "DomainName", "Description"] { name[property] = given[property] }
            var association = made("DomainNameApiAssociation", "DomainNameApiAssociation", of: resource)
            association["DomainName"] = name.ref
            result += [name, association]
        }
        return result
    }
}
