// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A function has the code, and the runtime, that its kind of package demands.
enum FunctionPackageRule: SystemRule {
    static let description = RuleDescription(
        "function-package", "A function has what its kind of package needs, and nothing that only others have.",
        reason: "Lambda refuses the function, or cannot find its handler",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
            -     "Runtime": "python3.13"
            +     "Runtime": "python3.13",
            +     "Handler": "index.handler"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")

    private static let maximumLayers = 5
    private static let maximumTimeout: Quantity = 900

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Function").flatMap { function in
            // Macros may complete a function.
            (system.outcome.mayHaveMore ? [] : package(function)) + limits(function)
        }
    }

    private static func package(_ function: Outcome.Resource) -> [Diagnostic] {
        let name = "'\(function.logicalID)'"
        let kind = function["PackageType"]
        let code = function["Code"]
        if kind.text == "Image" {
            return ["Handler", "Runtime", "Layers"].filter { !function[$0].isAbsent && function[$0].text != "" }.map {
                error(
                    at: function[$0], "\(name) is a container image and has \($0)",
                    why: "Lambda refuses the function",
                    fix: "remove \($0): the image has it")
            }
        }
        guard kind.isAbsent || kind.text == "Zip" else { return [] }
        if !code["ImageUri"].isAbsent {
            return [
                error(
                    at: code["ImageUri"], "\(name) has an image, but its PackageType is not 'Image'",
                    why: "Lambda refuses the function",
                    fix: "write \"PackageType\": \"Image\"")
            ]
        }
        var found = ["Handler", "Runtime"].filter { function[$0].isAbsent }.map {
            error(
                at: function, "\(name) is a Zip package and has no \($0)", why: "Lambda refuses the function",
                fix: "give it \($0)")
        }
        guard !code["ZipFile"].isAbsent, let runtime = function["Runtime"].text else { return found }
        if !runtime.hasPrefix("nodejs"), !runtime.hasPrefix("python") {
            found.append(
                error(
                    at: code["ZipFile"], "\(name) has inline code, and the runtime '\(runtime)'",
                    why: "Lambda refuses the function",
                    fix: "use a runtime of Node.js or Python, or put the package into a bucket"))
        } else if let handler = function["Handler"].text, !handler.hasPrefix("index."), function["Layers"].isAbsent {
            found.append(
                warning(
                    at: function["Handler"],
                    "the handler of \(name) is '\(handler)', but inline code is a file whose name is 'index'",
                    why: "Lambda does not find the handler, and every call fails",
                    fix: "write 'index.' and the function's name"))
        }
        return found
    }

    private static func limits(_ function: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let layers = function["Layers"].knownElements.count
        if layers > maximumLayers {
            found.append(
                error(
                    at: function["Layers"],
                    "'\(function.logicalID)' has \(layers) layers; \(maximumLayers) are allowed",
                    why: "Lambda refuses the function",
                    fix: "merge layers"))
        }
        if let timeout = function["Timeout"].number, timeout > maximumTimeout,
            function["CapacityProviderConfig"].isAbsent
        {
            found.append(
                error(
                    at: function["Timeout"],
                    "'\(function.logicalID)' times out after \(timeout) s; \(maximumTimeout) s are allowed",
                    why: "Lambda refuses the function",
                    fix: "set Timeout to at most \(maximumTimeout), or divide the work"))
        }
        return found
    }
}
