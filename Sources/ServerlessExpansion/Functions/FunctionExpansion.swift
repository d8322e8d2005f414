// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A function with its role, and what its properties and events make besides.
    func expandFunction(_ resource: SourceResource) throws(ExpansionProblem) {
        try noteFunctionName(of: resource)
        var function = try lambdaFunction(resource)
        var made: [MadeResource] = []
        var alias: MadeResource?
        var aliasName = ""
        if let wanted = resource.saying("AutoPublishAlias") {
            guard let name = resolver.resolved(wanted).stringValue else {
                throw fail("AutoPublishAlias is no text that is known", at: wanted.origin)
            }
            aliasName = name
            let hash = resource.saying("AutoPublishCodeSha256").map { resolver.resolved($0) }
            if let hash { function["Description"] = described(resource["Description"], by: hash) }
            function["Code"] = resolved(function["Code"])
            let version = version(of: function, resource, hash: hash?.stringValue)
            alias = self.alias(name, of: function, version, resource)
            made += [version]
        } else if resource.saying("ProvisionedConcurrencyConfig") != nil {
            throw fail("ProvisionedConcurrencyConfig takes an AutoPublishAlias")
        }
        let target = EventTarget(function, alias: alias, of: resource)
        made += functionURL(of: resource, target)
        if var own = alias {
            try addDeployment(of: resource, to: &own)
            made.append(own)
        } else if resource.saying("DeploymentPreference") != nil {
            try refuseDeployment(of: resource)
        }
        let (invocation, sending) = try eventInvocation(of: resource, function, alias: alias, named: aliasName)
        made += invocation
        var role = try functionRole(of: resource, sending)
        let (value, isMade) = try settledRole(function["Role"], &role)
        function["Role"] = value
        let events = try functionEvents(of: resource, target, &role)
        var all = [function] + made + (isMade ? [role] : [])
        let tags = resource["PropagateTags"]?.isSaying == true ? resource.saying("Tags") : nil
        if let tags { for index in all.indices { all[index].assign(tags) } }
        for made in all { add(made) }
        for (event, place, resources) in events {
            source = .init(logicalID: resource.logicalID, event: event, place: place)
            for var made in resources {
                if let tags { made.assign(tags) }
                add(made)
            }
        }
        derive(
            [
                "Alias": "AWS::Lambda::Alias", "Version": "AWS::Lambda::Version",
                "DestinationTopic": "AWS::SNS::Topic", "DestinationQueue": "AWS::SQS::Queue",
            ], of: resource.logicalID, from: all + events.flatMap(\.2))
    }

    /// Lambda takes the same code for the same version, so that the hash stands in the description.
    private func described(_ description: Node?, by hash: Node) -> Node {
        guard let description = resolved(description), description.isSaying else { return hash }
        guard let text = description.stringValue, let digits = hash.stringValue else {
            return .call("Fn::Join", .array([" ", .array([description, hash])]))
        }
        return .string("\(text) \(digits)")
    }

    private static let same = [
        "FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Role",
        "Environment", "KmsKeyArn", "ReservedConcurrentExecutions", "Layers", "FileSystemConfigs", "ImageConfig",
        "PackageType", "Architectures", "SnapStart", "EphemeralStorage", "CodeSigningConfigArn",
        "RuntimeManagementConfig", "LoggingConfig", "TenancyConfig", "RecursiveLoop", "DurableConfig",
        "FunctionScalingConfig", "PublishToLatestPublished",
    ]

    private func lambdaFunction(_ resource: SourceResource) throws(ExpansionProblem) -> MadeResource {
        var function = MadeResource(
            resource.logicalID, "AWS::Lambda::Function", resource.attributes, dependsOn: resource.dependsOn)
        function["Code"] = try code(of: resource)
        for name in Self.same { function[name] = resource[name] }
        function["Tags"] = TagList.of(resource["Tags"], createdBy: "lambda:createdBy")
        if isTraced(resource), let mode = resource["Tracing"] { function["TracingConfig"] = ["Mode": mode] }
        if let queue = resource.saying("DeadLetterQueue"), let arn = queue["TargetArn"] {
            function["DeadLetterConfig"] = ["TargetArn": arn]
        }
        if let provider = resource.saying("CapacityProviderConfig") {
            var config = Node.object([])
            config.set("CapacityProviderArn", provider["Arn"])
            for name in ["PerExecutionEnvironmentMaxConcurrency", "ExecutionEnvironmentMemoryGiBPerVCpu"] {
                config.set(name, provider.given(name))
            }
            function["CapacityProviderConfig"] = ["LambdaManagedInstancesCapacityProviderConfig": config]
        }
        return function
    }

    /// Whether X-Ray is asked for: `Disabled` is nothing.
    func isTraced(_ resource: SourceResource) -> Bool {
        guard let tracing = resource.saying("Tracing") else { return false }
        return resolver.resolved(tracing).stringValue != "Disabled"
    }

    private func code(of resource: SourceResource) throws(ExpansionProblem) -> Node {
        var code: Node
        if resource["PackageType"]?.stringValue == "Image" {
            return ["ImageUri": image(of: resource)]
        } else if let text = resource["InlineCode"] {
            code = ["ZipFile": text]
        } else {
            code = try place("CodeUri", of: resource, orElse: ".").code
        }
        if let key = resource.saying("SourceKMSKeyArn") { code.set("SourceKMSKeyArn", key) }
        return code
    }

    /// The image; one that is still to be built has a name that stands for it.
    private func image(of resource: SourceResource) -> Node {
        if let uri = resource.saying("ImageUri") { return uri }
        assumptions.append(
            ExpansionProblem(
                resource.logicalID, "it has no ImageUri, which sam package gives the image that it builds",
                at: resource.place))
        return .sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/packaged-by-sam:latest")
    }

    /// Notes the names of functions: an API is deployed again where one changes.
    private func noteFunctionName(of resource: SourceResource) throws(ExpansionProblem) {
        guard let name = resource["FunctionName"].map({ resolver.resolved($0) }), name.isSaying else { return }
        for event in resource["Events"]?.objectValue?.members ?? [] where event.value["Type"]?.stringValue == "Api" {
            let api = event.value["Properties"]?["RestApiId"]
            guard let id = api.flatMap({ $0["Ref"] ?? $0 })?.stringValue, let text = name.scalarText else { continue }
            functionNames[id, default: ""] += text
        }
    }
}
