// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Files of the package that AWS needs in a bucket: the code of a function, a layer, a nested template, a page.
///
///     let macros = Asset.file("Resources/macros.yaml")
///     CloudFormation.Stack("Legacy", templateURL: macros.url)
///
/// Paths begin at the package's folder, the nearest one above the Swift file that has a `Package.swift`. What is in the
/// files decides the key, so a change of them is a change of the template; the clock, owners and other permissions than
/// being executable count for nothing. `synth` puts them into the bucket of the account and region that `synth bootstrap`
/// makes, where they are not there yet. Where functions and layers want code, `.directory("Functions/Resize")` of the
/// module `Shorthands` is the short form.
///
/// `docs/assets.md` has the rest.
public struct Asset: Sendable, Located {
    package let request: AssetRequest

    /// The call that made it.
    public var location: Location { request.location }

    package init(_ request: AssetRequest) { self.request = request }

    /// A folder as a zip archive. What its `.assetignore` names, in the form of a `.dockerignore`, is not in it.
    public static func directory(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Asset {
        Asset(AssetRequest(.directory, path, at: SourceLocation(file: file, line: line, column: column)))
    }

    /// A zip archive that is there already, as it is.
    public static func zip(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Asset {
        Asset(AssetRequest(.zip, path, at: SourceLocation(file: file, line: line, column: column)))
    }

    /// A file as it is. Its key ends as its name does.
    public static func file(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Asset {
        Asset(AssetRequest(.file, path, at: SourceLocation(file: file, line: line, column: column)))
    }

    /// What a command of yours makes, as a zip archive: a folder, an archive, or one program.
    ///
    /// Synthesis takes what is there and never runs the command: `synth assets ENVIRONMENT --build` does, and
    /// `synth deploy ENVIRONMENT --build`.
    ///
    /// - Parameters:
    ///   - command: for `sh`, run in the package's folder.
    ///   - output: what the command makes.
    ///   - name: the name in the archive, where the output is one program: Lambda's custom runtimes start `bootstrap`.
    public static func built(
        by command: String, output: String, as name: String = "bootstrap",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Asset {
        var request = AssetRequest(.built, output, at: SourceLocation(file: file, line: line, column: column))
        request.command = command
        request.name = name
        return Asset(request)
    }

    /// The same for what Lambda unpacks, which holds less than a bucket.
    package var forCode: Asset { Asset(request.forCode) }

    /// The name of the bucket, which is that of the account and region that the stack is deployed into.
    public var bucketName: Value<String> { AssetStorage.bucketName }

    /// The key in the bucket, known when the template is made.
    public var key: Value<String> { Value(node: request.node(.key)) }

    /// Where it is, as `https://…`: what `TemplateURL` of a nested stack wants.
    public var url: Value<String> { Value(node: request.node(.url)) }
}

/// Where assets are kept: one bucket and one repository for each account and region.
package enum AssetStorage {
    package static let name = "stackdsl-assets"

    package static var bucketName: Value<String> { "\(name)-\(.accountId)-\(.region)" }

    /// The part of an image's URI before its tag.
    package static var repositoryURI: Value<String> {
        "\(.accountId).dkr.ecr.\(.region).\(.urlSuffix)/\(name)"
    }
}
