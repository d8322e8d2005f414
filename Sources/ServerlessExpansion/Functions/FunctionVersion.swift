// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A version, whose name changes with the code.
    func version(of function: MadeResource, _ resource: SourceResource, hash: String?) -> MadeResource {
        let prefix = "\(resource.logicalID)Version"
        let name =
            hash.flatMap { $0.isEmpty ? nil : prefix + $0.prefix(10) }
            ?? StableName.make(prefix, contents(of: function, resource))
        var version = MadeResource(name, "AWS::Lambda::Version", resource.passedOn)
        if version.attributes["DeletionPolicy"] == nil {
            version.attributes["DeletionPolicy"] =
                resource["VersionDeletionPolicy"] ?? (resource["CapacityProviderConfig"] == nil ? "Retain" : "Delete")
        }
        version["FunctionName"] = function.ref
        version["Description"] = resource["VersionDescription"]
        if resource["CapacityProviderConfig"] != nil {
            version["FunctionScalingConfig"] = resource["FunctionScalingConfig"]
        }
        return version
    }

    /// What makes another version when it changes.
    private func contents(of function: MadeResource, _ resource: SourceResource) -> Node {
        guard resource.saying("AutoPublishAliasAllProperties") == nil else {
            var contents = Node(.object(function.properties))
            for layer in function["Layers"]?.arrayValue ?? [] {
                guard let id = layer.namedID, let properties = resources[id]?["Properties"],
                    properties["PublishLambdaVersion"]?.isSaying == true
                else { continue }
                contents.set(id, properties)
            }
            return contents
        }
        var contents = function["Code"] ?? .object([])
        for member in function["Environment"]?.objectValue?.members ?? [] { contents.set(member.key, member.value) }
        if let size = function["MemorySize"], size.isSaying { contents.set("MemorySize", size) }
        if let start = function["SnapStart"], start.isSaying, start["ApplyOn"] ?? "None" != "None" {
            contents.set("SnapStart", start)
        }
        return contents
    }

    func alias(_ name: String, of function: MadeResource, _ version: MadeResource, _ resource: SourceResource)
        -> MadeResource
    {
        let letters = name.map { $0 == "-" ? "D" : $0 == "_" ? "U" : $0 }
        var alias = MadeResource(
            "\(function.logicalID)Alias\(String(letters))", "AWS::Lambda::Alias", resource.passedOn)
        alias["Name"] = .string(name)
        alias["FunctionName"] = function.ref
        alias["FunctionVersion"] = .getAtt(version.logicalID, "Version")
        alias["ProvisionedConcurrencyConfig"] = resource.saying("ProvisionedConcurrencyConfig")
        return alias
    }

    /// The address of a function, with what lets everybody call it where no one is asked who they are.
    func functionURL(of resource: SourceResource, _ target: EventTarget) -> [MadeResource] {
        guard let config = resource.saying("FunctionUrlConfig") else { return [] }
        let id = resource.logicalID
        var url = MadeResource("\(id)Url", "AWS::Lambda::Url", resource.passedOn)
        url["Cors"] = config.given("Cors").flatMap { $0.isSaying ? $0 : nil }
        url["AuthType"] = config["AuthType"]
        url["TargetFunctionArn"] = target.name
        url["InvokeMode"] = config["InvokeMode"]
        guard config["AuthType"]?.stringValue == "NONE", !config.isIntrinsic else { return [url] }
        var call = MadeResource("\(id)UrlPublicPermissions", "AWS::Lambda::Permission", resource.passedOn)
        call["Action"] = "lambda:InvokeFunctionUrl"
        call["FunctionName"] = target.name
        call["Principal"] = "*"
        call["FunctionUrlAuthType"] = "NONE"
        var invocation = MadeResource(
            "\(id)URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", resource.passedOn)
        invocation["Action"] = "lambda:InvokeFunction"
        invocation["Principal"] = "*"
        invocation["FunctionName"] = target.name
        invocation["InvokedViaFunctionUrl"] = true
        return [url, call, invocation]
    }
}
