// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import StackAssets

@Suite struct BadAssetTests {
    private let package: PackageOnDisk

    init() throws { package = try PackageOnDisk() }

    private func directory(_ name: String) -> String { package.problem(.directory(name, file: package.file)) }

    @Test func whatIsNotThere() throws {
        #expect(directory("none").hasPrefix("the asset 'none' is not there: No such file"))
        #expect(package.problem(.zip("x.zip", file: package.file)).contains("'x.zip' is not there"))
    }

    @Test func whatIsEmpty() throws {
        try package.write("", to: "empty/.DS_Store")
        #expect(directory("empty").hasPrefix("'empty' is empty"))
        try package.write("", to: "page.html")
        #expect(package.problem(.file("page.html", file: package.file)).hasPrefix("'page.html' is empty"))
    }

    @Test(arguments: ["../outside", "/etc", "code/../../outside", ""])
    func whatIsOutside(path: String) throws {
        #expect(directory(path).hasPrefix("the asset '\(path)' is not in the package"))
    }

    @Test func linksThatLeadOut() throws {
        let other = try PackageOnDisk()
        try other.write("x", to: "secret")
        try package.link("whole", to: other.path)
        #expect(directory("whole").contains("is a link out of the package"))
        try package.write("x", to: "code/a")
        try package.link("code/out", to: "\(other.path)/secret")
        #expect(directory("code").contains("the link 'out' leads out of the package"))
    }

    @Test func linksToEverMoreFolders() throws {
        for level in 0..<16 {
            try package.write("x", to: "levels/\(level)/file")
            for name in ["a", "b"] { try package.link("levels/\(level)/\(name)", to: "../\(level + 1)") }
        }
        try package.write("x", to: "levels/16/file")
        try package.link("code", to: "levels/0")
        #expect(directory("code").contains("more than"))
    }

    @Test func linksThatEndNowhereOrNever() throws {
        try package.write("x", to: "code/a")
        try package.link("code/gone", to: "nothing")
        #expect(directory("code").contains("the link 'gone' leads nowhere"))
        try package.remove("code/gone")
        try package.link("code/again", to: ".")
        #expect(directory("code").contains("leads back to a folder that it is in"))
        try package.write("again\n", to: "code/.assetignore")
        #expect(directory("code") == "")
    }

    @Test func theOtherKind() throws {
        try package.write("x", to: "code/a")
        #expect(directory("code/a").contains("is no folder"))
        #expect(package.problem(.file("code", file: package.file)).contains("is a folder"))
        #expect(package.problem(.zip("code/a", file: package.file)).contains("is no zip archive"))
    }

    @Test func whatIsNoFile() throws {
        try package.write("x", to: "code/a")
        #expect(mkfifo("\(package.path)/code/pipe", 0o600) == 0)
        #expect(directory("code").contains("it is no file, no folder and no link"))
        #expect(package.problem(.file("code/pipe", file: package.file)).contains("it is no file"))
    }

    /// Root reads everything.
    @Test(.enabled(if: geteuid() != 0)) func whatCannotBeRead() throws {
        try package.write("x", to: "code/a", mode: 0)
        #expect(directory("code").contains("cannot be read: Permission denied"))
    }

    /// It is told before so much is read.
    @Test func whatLambdaDoesNotUnpack() throws {
        try package.write("x", to: "code/big")
        #expect(truncate("\(package.path)/code/big", 262_144_001) == 0)
        #expect(
            package.problem(Asset.directory("code", file: package.file).forCode)
                .hasPrefix("'code' has more than 262144000 bytes; Lambda unpacks at most"))
    }

    @Test func limits() throws {
        try ByteLimit.code("a").check(262_144_000)
        #expect(throws: AssetProblem.self) { try ByteLimit.code("a").check(262_144_001) }
        #expect(throws: AssetProblem.self) { try ByteLimit.object("a").check((5 << 30) + 1) }
    }

    @Test func whatS3DoesNotTake() throws {
        try package.write("x", to: "big")
        #expect(truncate("\(package.path)/big", (5 << 30) + 1) == 0)
        #expect(package.problem(.file("big", file: package.file)).contains("a request to S3 brings at most"))
    }

    @Test func anArchiveThatUnpacksToMore() throws {
        var end: [UInt8] = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        var entry: [UInt8] = [0x50, 0x4b, 1, 2] + [UInt8](repeating: 0, count: 42) + [0x61]
        entry[24...27] = [0, 0, 0, 0x20]
        entry[28] = 1
        try package.write(entry + end, to: "big.zip")
        let asset = Asset.zip("big.zip", file: package.file)
        #expect(package.problem(asset.forCode).contains("Lambda unpacks at most 262144000"))
        end[10] = 0
        try package.write(entry + end, to: "big.zip")
        #expect(package.problem(asset).contains("holds no files"))
    }

    @Test func thePackageItself() throws {
        try package.write("x", to: ".build/x")
        try package.write("x", to: "cfn-out/env/x.json")
        #expect(directory(".").contains("the asset holds .build of the package itself"))
        try package.write(".build\n", to: ".assetignore")
        #expect(try package.directory(".").names == ["Package.swift"])
    }

    /// SwiftPM's `release` is a link.
    @Test func whatIsTakenBackThroughALink() throws {
        try package.write("x", to: ".build/triple/release/web")
        try package.write("x", to: ".build/triple/release/other")
        try package.link(".build/release", to: "triple/release")
        try package.link(".build/triple/release/again", to: ".")
        try package.write(".build\n!.build/release/web\n", to: ".assetignore")
        #expect(try package.directory(".").names == [".build/release/web", "Package.swift"])
        try package.write(".build\n!.build/triple/release/web\n", to: ".assetignore")
        #expect(try package.directory(".").names == [".build/triple/release/web", "Package.swift"])
        try package.write("FROM scratch", to: "Dockerfile")
        let image = AssetRequest(.image, ".", at: SourceLocation(file: package.file, line: 1, column: 1))
        #expect(throws: AssetProblem.self) { try AssetReader().read(image).get() }
        if case .failure(let problem) = AssetReader().read(image) {
            #expect("\(problem)".contains("!.build/x86_64-unknown-linux-gnu/release/web"))
        }
    }

    @Test func aDirectoryFarBehindTheBeginning() throws {
        var entry: [UInt8] = [0x50, 0x4b, 1, 2] + [UInt8](repeating: 0, count: 42) + [0x61]
        entry[24...27] = [0, 0, 0, 0x20]
        entry[28] = 1
        let end: [UInt8] = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 0x40, 0x42, 0x0f, 0, 3, 0]
        try package.write([UInt8](repeating: 7, count: 1_000_000) + entry + end + [1, 2, 3], to: "far.zip")
        #expect(try ForeignArchive.unpackedSize(of: "\(package.path)/far.zip", named: "far.zip") == 0x2000_0000)
    }

    @Test func aFileWithoutPackage() throws {
        let asset = Asset.directory("code", file: "/nowhere/Sources/Stacks/Web.swift")
        #expect(package.problem(asset).contains("has a Package.swift"))
    }

    @Test func whatNobodyHasBuilt() throws {
        let asset = Asset.built(by: "make it", output: "out/it", file: package.file)
        #expect(package.problem(asset).contains("'make it' makes it, and synthesis runs nothing"))
        try package.write("program", to: "out/it", mode: 0o755)
        #expect(try package.read(asset).names == ["bootstrap"])
        #expect(
            package.problem(.built(by: "make it", output: "out/it", as: "a/b", file: package.file))
                .contains("'a/b' is no name for a file"))
    }
}
