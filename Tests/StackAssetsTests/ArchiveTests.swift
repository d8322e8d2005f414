// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import StackAssets

@Suite struct ArchiveTests {
    private let package: PackageOnDisk

    init() throws {
        package = try PackageOnDisk()
        try package.write("print('hello')\n", to: "code/index.py", mode: 0o644)
        try package.write("#!/bin/sh\nexec true\n", to: "code/bin/run", mode: 0o755)
        try package.write([0, 255, 128, 10, 13], to: "code/data/ü.bin")
    }

    /// The same digits on every machine: they were computed once by another program, from what the formats say.
    @Test func bytesAreTheSameEverywhere() throws {
        let asset = try package.directory("code")
        #expect(asset.names == ["bin/run", "data/ü.bin", "index.py"])
        #expect(asset.digest == "b098c20099b9998bbdc520feabbc350b2b5635e8d5fc2b2471bdf594c68a20f6")
        #expect(try asset.sum == "b4e695b83c60ef6e6da67f9e3ada577aae89598449cb09a16379c95f6f169eac")
        #expect(try asset.bytes.count == asset.size)
        #expect(asset.key == "assets/\(asset.digest).zip")
    }

    /// FIPS 180-4's examples, and the check value of CRC-32.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func sums(text: String, digest: String) {
        var whole = ByteSums()
        whole.add(text)
        #expect(whole.digest.text == digest)
        var pieces = ByteSums()
        for start in stride(from: 0, to: text.utf8.count, by: 7) {
            pieces.add(Array(text.utf8.dropFirst(start).prefix(7)))
        }
        #expect(pieces.digest == whole.digest)
        #expect(pieces.crc == whole.crc)
    }

    @Test func checkValueOfCRC() {
        var sums = ByteSums()
        sums.add("123456789")
        #expect(sums.crc == 0xCBF4_3926)
    }

    @Test func timesAndOtherPermissionsCountForNothing() throws {
        let before = try package.directory("code")
        let manager = FileManager.default
        for name in ["code/index.py", "code/bin/run", "code/bin", "code"] {
            try manager.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: "\(package.path)/\(name)")
        }
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(package.path)/code/index.py")
        try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(package.path)/code/bin/run")
        for name in [".DS_Store", ".git/HEAD", "data/.DS_Store", "__pycache__/index.pyc"] {
            try package.write("noise", to: "code/\(name)")
        }
        let after = try package.directory("code")
        #expect(after.digest == before.digest)
        #expect(try after.bytes == before.bytes)
    }

    @Test func bytesNamesAndBeingExecutableCount() throws {
        var seen: Set = [try package.directory("code").digest]
        try package.write("print('hullo')\n", to: "code/index.py")
        #expect(seen.insert(try package.directory("code").digest).inserted)
        try package.write("print('hullo')\n", to: "code/index.py", mode: 0o744)
        #expect(seen.insert(try package.directory("code").digest).inserted)
        try package.remove("code/index.py")
        try package.write("print('hullo')\n", to: "code/main.py", mode: 0o744)
        #expect(seen.insert(try package.directory("code").digest).inserted)
    }

    /// Where a name ends and the next begins is part of it.
    @Test func theSameBytesInOtherFilesAreOthers() throws {
        try package.write("b", to: "one/a")
        try package.write("b 1 x", to: "two/a")
        #expect(try package.directory("one").digest != package.directory("two").digest)
    }

    @Test func aLinkWithinThePackageIsFollowed() throws {
        try package.write("shared", to: "shared/text")
        try package.link("code/link", to: "../shared")
        try package.link("code/copy.py", to: "index.py")
        #expect(
            try package.directory("code").names == ["bin/run", "copy.py", "data/ü.bin", "index.py", "link/text"])
    }

    @Test func assetignoreLeavesOut() throws {
        try package.write("# tests\n/data\n*.py\n!index.py\n", to: "code/.assetignore")
        try package.write("x", to: "code/test.py")
        #expect(try package.directory("code").names == ["bin/run", "index.py"])
    }

    @Test func whatChangesWhileItIsPackedIsTold() throws {
        let asset = try package.directory("code")
        try package.write("print('other')\n", to: "code/index.py")
        #expect(throws: AssetProblem.self) { try asset.bytes }
    }

    /// Others read what we write.
    @Test func anotherProgramUnpacksIt() throws {
        let python = "/usr/bin/python3"
        guard FileManager.default.isExecutableFile(atPath: python) else { return }
        try package.write(try package.directory("code").bytes, to: "code.zip")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = [
            "-c",
            "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                + "assert z.read('data/\u{fc}.bin') == bytes([0, 255, 128, 10, 13]); "
                + "assert z.getinfo('bin/run').external_attr >> 16 == 0o100755; z.extractall(sys.argv[2])",
            "\(package.path)/code.zip", "\(package.path)/unpacked",
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(
            FileManager.default.contents(atPath: "\(package.path)/unpacked/index.py") == Data("print('hello')\n".utf8))
    }
}
