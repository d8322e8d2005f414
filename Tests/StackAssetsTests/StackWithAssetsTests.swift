// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import StackAssets

@Suite struct StackWithAssetsTests {
    private struct Web: Stack {
        let name = "web"
        let description = "A test"
        let file: String
        var path = "code"

        var body: some StackContent {
            let code = Asset.directory(path, file: file, line: 7, column: 3)
            let page = Asset.file("page.html", file: file, line: 8, column: 3)
            UntypedResource(
                "Function", type: "AWS::Lambda::Function",
                properties: [
                    "Code": ["S3Bucket": .init(code.bucketName), "S3Key": .init(code.key)],
                    "Role": "arn:aws:iam::123456789012:role/r", "Handler": "index.handler", "Runtime": "python3.13",
                ])
            Output("Page", page.url)
            Output("Again", page.key)
            Output("Text", "\(.region): \(code.key), \(page.url)")
        }
    }

    private let package: PackageOnDisk

    init() throws {
        package = try PackageOnDisk()
        try package.write("code", to: "code/index.py")
        try package.write("<p>", to: "page.html")
    }

    @Test func keysStandInTheTemplate() throws {
        let stack = StackUnderTest(Web(file: package.file))
        #expect(stack.diagnostics.isEmpty, "\(stack.diagnostics)")
        let function = try stack.resource("Function")
        #expect(function["Code.S3Bucket"] == ["Fn::Sub": "stackdsl-assets-${AWS::AccountId}-${AWS::Region}"])
        #expect(function["Code.S3Key"] == .string(try package.directory("code").key))
        let page = try package.read(.file("page.html", file: package.file))
        #expect(page.key.hasSuffix(".html"))
        #expect(try stack.output("Again") == .string(page.key))
        #expect(
            try stack.output("Page")
                == [
                    "Fn::Sub": .string(
                        "https://s3.${AWS::Region}.${AWS::URLSuffix}/stackdsl-assets-${AWS::AccountId}-${AWS::Region}/"
                            + page.key)
                ])
        #expect(Web(file: package.file).template == stack.template)
    }

    @Test func amongTextTheyAreText() throws {
        let stack = StackUnderTest(Web(file: package.file))
        let key = try package.directory("code").key
        let url = try stack.output("Page")
        #expect(
            try stack.output("Text")
                == ["Fn::Sub": .array([.string("${AWS::Region}: \(key), ${Value2}"), ["Value2": url]])])
    }

    @Test func aChangedFileIsAnotherTemplate() throws {
        let before = StackUnderTest(Web(file: package.file)).template
        #expect(StackUnderTest(Web(file: package.file)).template == before)
        try package.write("other", to: "code/index.py")
        #expect(StackUnderTest(Web(file: package.file)).template != before)
    }

    private struct Missing: Stack {
        let name = "missing"
        let description = "A test"
        let file: String

        var body: some StackContent {
            UntypedResource(
                "Function", type: "AWS::Lambda::Function",
                properties: [
                    "Code": ["ImageUri": .init(Image.build("none", platform: .linuxAmd64, file: file))],
                    "Role": "arn:aws:iam::123456789012:role/r", "PackageType": "Image",
                ])
            UntypedResource(
                "Nested", type: "AWS::CloudFormation::Stack",
                properties: ["TemplateURL": .init(Asset.file("none.json", file: file).url)])
            Output("Page", Asset.file("none.html", file: file).url)
        }
    }

    /// Nothing else is found wrong with what stands in its place.
    @Test func whatIsMissingIsTheOnlyFault() {
        let found = StackUnderTest(Missing(file: package.file)).diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.rule) == ["asset-source", "asset-source", "asset-source"], "\(found)")
    }

    @Test func whatIsWrongIsToldOnceAtItsPlace() throws {
        let found = StackUnderTest(Web(file: package.file, path: "none")).diagnostics
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.rule == "asset-source")
        #expect(found.first?.severity == .error)
        #expect(found.first?.location == SourceLocation(file: package.file, line: 7, column: 3))
        #expect(found.first?.element == "Function")
    }
}
