// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import Stacks

@Suite struct SettingsPlacesTests {
    private func values(of stack: some Stack) -> [ParameterValue] {
        stack.body.elements.compactMap(\.parameterValue)
    }

    /// What stands in a file from a line on.
    private func text(of file: String, from line: Int) throws -> Substring {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return text.split(separator: "\n", maxSplits: line - 1, omittingEmptySubsequences: false).last ?? ""
    }

    @Test func everyValueIsWhereSettingsSayIt() throws {
        for stack in Sample.environments.flatMap(\.stacks).map(\.stack) {
            for value in values(of: stack) {
                let origin = try #require(value.origin)
                let label = try #require(origin.label)
                #expect(origin.file.contains("/StacksTests/Reference/Samples/"), "\(value)")
                // The region's own list is looked up when the settings name none.
                if label == "s3PrefixListId" { continue }
                #expect(try text(of: origin.file, from: origin.line).contains("\(label):"), "\(value)")
            }
        }
    }

    @Test func settingsThatExcludeEachOtherAreAtTheirArgument() throws {
        var settings = Sample.development
        settings.services[0].pathPrefix = "/a/b"
        settings.services.append(settings.services[0])
        let found = StackDSL.Environment("x", settings) { ServiceStack($0) }.synthesize().flatMap(\.diagnostics)
            .filter { $0.rule == "settings" }
        #expect(found.map(\.location?.label) == ["pathPrefix", "pathPrefix", "name", "pathPrefix", "port"])
        #expect(found.allSatisfy { $0.location?.file.hasSuffix("Development.swift") == true })
        #expect(found.last?.notes.first?.location?.label == "port")
    }
}
