// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPictures
import StackSynthesis
import Testing

@testable import Stacks

/// The pictures of the environments.
@Suite struct PictureTests {
    @Test(arguments: environments.map(\.name))
    func nothingOverlaps(name: String) throws {
        let layout = PictureLayout(try Self.picture(name))
        let texts = layout.symbols + layout.headings + layout.chips.joined() + layout.routes.compactMap(\.label)
        for (index, one) in texts.enumerated() {
            #expect(!texts[(index + 1)...].contains { $0.overlaps(one) })
        }
        #expect(layout.routes.count == layout.picture.arrows.count)
        #expect(!layout.picture.arrows.contains { $0.kind == .broken })
    }

    @Test func theRequestAndTheImageHaveTheirWays() throws {
        let picture = try Self.picture("env1")
        let arrows = picture.arrows.map { arrow in
            let ends = [arrow.from, arrow.to].map { id in picture.symbols.first { $0.id == id }?.label ?? "" }
            return "\(ends[0]) -> \(ends[1]): \(arrow.labels.joined(separator: ", "))"
        }
        #expect(
            arrows == [
                "Clients -> Api: https 443", "Api -> LoadBalancer: VPC link, tcp 8080",
                "LoadBalancer -> WebService: tcp 8080", "WebService -> VPC endpoints: https 443",
                "VPC endpoints -> WebRepository: image pull", "WebService -> S3Endpoint: https 443",
                "S3Endpoint -> S3: image pull", "VPC endpoints -> CloudWatch Logs: logs",
            ])
        #expect(picture.symbols.filter(\.isPublic).map(\.label) == ["Api"])
    }

    private static func picture(_ name: String) throws -> Picture {
        let environment = try #require(environments.first { $0.name == name })
        let stacks = environment.synthesize().joined(in: environment, withDefaults: true)
        return Architecture(stacks, named: name, account: environment.account.id).picture
    }
}
