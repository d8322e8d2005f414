// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("Sources/AWS is what the generator makes")
struct CommittedFilesTests {
    @Test("Exactly, for the types that are there")
    func upToDate() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = OutputFolder("/\(root)/Sources/AWS")
        let existing = try folder.generatedFiles()
        let generator = Generator()
        let present = TypeSelection(generator.source.typeNames).generated(in: existing.keys)
        let output = generator.generate(present.types)
        #expect(!present.types.isEmpty)
        #expect(output.problems == [])
        let plan = ChangePlan(existing: existing, files: output.files)
        #expect(plan.written.map(\.path) == [])
        #expect(plan.removed == [])
    }

    @Test("The same every time")
    func deterministic() throws {
        let types = try ["AWS::ECS::Service", "AWS::WAFv2::WebACL", "AWS::S3::Bucket"].map {
            try #require(TypeName($0))
        }
        #expect(Generator().generate(types).files == Generator().generate(types.reversed()).files)
    }
}
