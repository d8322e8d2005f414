// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A function of SAM has what its package, its alias and its tenancy need.
enum ServerlessFunctionRule: ServerlessRule {
    static let description = RuleDescription(
        "serverless-function", "A function of SAM has what its package, its alias and its tenancy need.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "F": {
                        "Type": "AWS::Serverless::Function",
                        "Properties": {
                          "CodeUri": "s3://code-of-ours/f.zip",
                          "Handler": "app.handler",
                          "Runtime": "python3.13",
                +         "AutoPublishAlias": "live",
                          "DeploymentPreference": {"Type": "AllAtOnce"}
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html",
        evidence: .knowledge)

    static func findings(about function: ServerlessResource, in context: ValidationContext) -> [Diagnostic] {
        guard function.kind == "Function" else { return [] }
        return package(function) + alias(function) + tenancy(function) + destinations(function) + url(function)
            + tags(function)
    }

    /// What the code is, and how it is started. `sam build` fills in what `Metadata` describes.
    private static func package(_ function: ServerlessResource) -> [Diagnostic] {
        let properties = function.properties
        let isBuilt = function.resource.node["Metadata"] != nil
        let package = properties.given("PackageType")
        guard package?.function == nil else { return [] }
        let missing = ["Handler", "Runtime"].filter { properties.given($0) == nil }
        switch package?.scalarText ?? "Zip" {
        case "Zip":
            var found: [Diagnostic] = []
            if !missing.isEmpty {
                let isImage = properties.given("ImageUri") != nil
                found.append(
                    fault(
                        function, [], "is packaged as Zip and has no \(missing.joined(separator: " and no "))",
                        answer: "Runtime and Handler needs to be present when PackageType is of type Zip",
                        fix: isImage ? "set PackageType to Image" : "set \(missing.joined(separator: " and "))"))
            }
            if !isBuilt, properties.given("InlineCode") == nil, properties.given("CodeUri") == nil {
                found.append(unpackaged(function))
            }
            return found
        case "Image":
            let extra = ["Handler", "Runtime", "Layers"].filter { properties.isSwitchedOn($0) }
            let conflicts = extra.map {
                fault(
                    function, [$0], "is an image and has \($0)",
                    answer: "Runtime, Handler, Layers cannot be present when PackageType is of type Image",
                    fix: "remove \($0): the image decides")
            }
            guard !isBuilt, properties.given("ImageUri") == nil else { return conflicts }
            return conflicts + [
                fault(
                    function, [], "is an image and has no ImageUri", answer: "'ImageUri' must be set",
                    fix: "set ImageUri")
            ]
        default: return []
        }
    }

    /// Without a place of the code `sam deploy` and `aws cloudformation package` take the folder of the template;
    /// CloudFormation by itself has none.
    private static func unpackaged(_ function: ServerlessResource) -> Diagnostic {
        warning(
            at: function.resource.node.origin, "'\(function.logicalID)' has neither InlineCode nor CodeUri",
            element: function.logicalID,
            why:
                "the transform refuses it, unless `sam` or `aws cloudformation package` put the folder of the template there",
            fix: "set CodeUri")
    }

    private static func alias(_ function: ServerlessResource) -> [Diagnostic] {
        let properties = function.properties
        if let name = properties.given("AutoPublishAlias") {
            let isPlain = name.stringValue?.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "-_".unicodeScalars.contains(scalar))
            }
            guard isPlain == false, let text = name.stringValue, !text.contains("{{") else { return [] }
            return [
                fault(
                    function, ["AutoPublishAlias"], "publishes the alias '\(text)'",
                    answer: "AutoPublishAlias name must contain only alphanumeric characters, hyphens, or underscores",
                    fix: "name it by letters, digits, - and _")
            ]
        }
        let preference = properties["DeploymentPreference"]
        let isGradual =
            preference?.objectValue != nil && preference?.function == nil
            && (preference?["Enabled"] == nil || preference?["Enabled"]?.scalarText?.lowercased() == "true")
        let needing =
            (isGradual ? ["DeploymentPreference"] : [])
            + ["ProvisionedConcurrencyConfig", "VersionDeletionPolicy"].filter { properties.isSwitchedOn($0) }
        return needing.map {
            fault(
                function, [$0], "has \($0) and publishes no alias", answer: "'\($0)' requires AutoPublishAlias",
                fix: "set AutoPublishAlias, as \"live\"")
        }
    }

    private static func tenancy(_ function: ServerlessResource) -> [Diagnostic] {
        let properties = function.properties
        var found: [Diagnostic] = []
        if properties.certainly("CapacityProviderConfig") && properties.certainly("ProvisionedConcurrencyConfig") {
            found.append(
                fault(
                    function, ["ProvisionedConcurrencyConfig"], "has a capacity provider and provisioned concurrency",
                    answer: "Cannot specify 'CapacityProviderConfig' and 'ProvisionedConcurrencyConfig' together",
                    fix: "remove one of them"))
        }
        guard properties.certainly("TenancyConfig") else { return found }
        let excluded = ["FunctionUrlConfig", "ProvisionedConcurrencyConfig", "SnapStart"].filter {
            properties.certainly($0)
        }
        found += excluded.map {
            fault(
                function, [$0], "is isolated by tenant and has \($0)",
                answer: "it is not supported for functions enabled with tenancy configuration", fix: "remove \($0)")
        }
        for event in properties["Events"]?.objectValue?.members ?? [] {
            guard let type = event.value["Type"]?.stringValue,
                ["DynamoDB", "Kinesis", "MQ", "MSK", "SNS", "SQS", "S3"].contains(type)
            else { continue }
            found.append(
                fault(
                    function, ["Events", event.key, "Type"], "is isolated by tenant and \(type) calls it",
                    answer: "Event source '\(type)' is not supported for functions enabled with tenancy configuration",
                    fix: "call it through an API, or remove TenancyConfig"))
        }
        return found
    }

    private static func destinations(_ function: ServerlessResource) -> [Diagnostic] {
        let config = function.properties["EventInvokeConfig"]?["DestinationConfig"]
        return ["OnSuccess", "OnFailure"].compactMap { name in
            guard let target = config?[name], let type = target["Type"]?.stringValue,
                ["EventBridge", "Lambda", "S3Bucket"].contains(type), target.given("Destination") == nil
            else { return nil }
            return fault(
                function, ["EventInvokeConfig", "DestinationConfig", name],
                "sends \(name) to \(type) without a Destination",
                answer: "Destination is required if Type is not ['SQS', 'SNS']", fix: "set Destination to its ARN")
        }
    }

    private static let corsKeys: Set = [
        "AllowCredentials", "AllowHeaders", "AllowMethods", "AllowOrigins", "ExposeHeaders", "MaxAge",
    ]

    private static func url(_ function: ServerlessResource) -> [Diagnostic] {
        guard let cors = function.properties["FunctionUrlConfig"]?["Cors"], cors.function == nil else { return [] }
        let path = ["FunctionUrlConfig", "Cors"]
        return (cors.objectValue?.members ?? []).compactMap { member in
            if !corsKeys.contains(member.key) {
                return fault(
                    function, path + [member.key], "allows origins by the unknown '\(member.key)'",
                    answer: "\(member.key) is not a valid property for configuring Cors",
                    fix: didYouMean(member.key, in: corsKeys.sorted())
                        ?? "it takes \(corsKeys.sorted().joined(separator: ", "))")
            }
            guard member.key.hasPrefix("Allow") || member.key == "ExposeHeaders", member.key != "AllowCredentials",
                member.value.scalarText != nil
            else { return nil }
            return fault(
                function, path + [member.key], "gives text for \(member.key)",
                answer: "\(member.key) must be of type list",
                fix: "write a list, [ ]")
        }
    }

    private static func tags(_ function: ServerlessResource) -> [Diagnostic] {
        let reserved = function.properties["Tags"]?["lambda:createdBy"] == nil ? [] : ["lambda:createdBy"]
        return reserved.map {
            fault(
                function, ["Tags", $0], "has the tag \($0)", answer: "\($0) is a reserved Tag key name",
                fix: "remove it: SAM adds it")
        }
    }
}
