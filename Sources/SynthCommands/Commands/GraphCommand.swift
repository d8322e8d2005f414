// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPictures
import TemplateAnalysis
import TemplateModel

/// `synth graph`: the architecture of an environment, or of templates, as a picture.
enum GraphCommand: Command {
    static let name = "graph"
    static let summary = "Draw the architecture: networks, services, what reaches what, and what is broken."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [show, format, output, diff, .parameters, region, TemplateFiles.stackName, .schema]

    static let show = Option(
        name: "--show", value: "LAYER[,LAYER]",
        help: "What is drawn besides: security, permissions, dependencies, or all.")
    static let format = Option(
        name: "--format", value: "FORM", choices: PictureFormat.allCases.map(\.rawValue),
        help: "The form of the picture (that of the file's name, or svg).")
    static let output = Option(
        name: "--output", short: "-o", value: "FILE", help: "The file that it goes to (standard output).")
    static let diff = Option(
        name: "--diff", value: "WHAT",
        help: "Colour what comes and goes since a revision of git, a folder or a file of templates.")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let layers = try layers(arguments)
        let path = try invocation.outputPath(output)
        let form = try form(arguments.value(format), path)
        let requested = try RequestedStacks(invocation, region: region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was drawn") }
        let pictures = try RequestedPictures(
            requested, layers, since: arguments.value(diff), by: diff.name, invocation)
        let picture = pictures.picture.withTexts(invocation.console.hidden.mask.masked)
        let text = form.text(of: picture)
        PictureReport.fill(invocation.report, picture, form, path: path)
        try invocation.write(text, to: path)
        let broken = picture.arrows.count { $0.kind == .broken }
        if broken > 0 {
            invocation.console.tell(
                "\(invocation.console.program): \(broken) \(broken == 1 ? "way is" : "ways are") broken, "
                    + "drawn in red with the reason", .red)
        }
        return requested.findings.hasErrors ? 1 : 0
    }

    private static func form(_ name: String?, _ path: String?) throws(UsageError) -> PictureFormat {
        if let form = name.flatMap({ PictureFormat(rawValue: $0) }) ?? path.flatMap({ PictureFormat(path: $0) }) {
            return form
        }
        if let path, PictureFormat.isNamed(in: path) {
            throw UsageError(
                "the name \(path) is of none of the forms: end it in .svg, .mmd, .dot or .d2, or say \(format.name)")
        }
        return .svg
    }

    private static func layers(_ arguments: Arguments) throws(UsageError) -> Set<Architecture.Layer> {
        var layers: Set<Architecture.Layer> = []
        for word in arguments.values(show).flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
            if word == "all" {
                layers.formUnion(Architecture.Layer.allCases)
            } else if let layer = Architecture.Layer(rawValue: String(word)) {
                layers.insert(layer)
            } else {
                throw UsageError(
                    "\(show.name) '\(word)' is none of: \(RequestedPictures.layerNames.joined(separator: ", "))")
            }
        }
        return layers
    }
}
