// SPDX-License-Identifier: Apache-2.0

import SideBySide
import Testing

@testable import SynthCommands

@Suite struct ServingTests {
    private static func request(_ line: String, host: String? = "127.0.0.1:8040") -> HTTPRequest? {
        HTTPRequest(Array("\(line)\r\n\(host.map { "Host: \($0)\r\n" } ?? "")\r\n".utf8))
    }

    private static func status(_ line: String, host: String? = "127.0.0.1:8040") -> String? {
        let page = ServedPage()
        page.replace(by: "<html lang=\"en\">")
        guard case .answer(let answer, _) = page.reply(to: request(line, host: host), port: 8_040) else { return nil }
        return String(answer.status.prefix(3))
    }

    @Test func onlyThePageIsServedAndOnlyToThisMachine() {
        #expect(Self.status("GET / HTTP/1.1") == "200")
        #expect(Self.status("HEAD / HTTP/1.1", host: "localhost:8040") == "200")
        #expect(Self.status("GET /etc/passwd HTTP/1.1") == "404")
        #expect(Self.status("GET /../x HTTP/1.1") == "404")
        #expect(Self.status("POST / HTTP/1.1") == "405")
        #expect(Self.status("GET / HTTP/1.1", host: "elsewhere.example") == "421")
        #expect(Self.status("GET / HTTP/1.1", host: nil) == "421")
        #expect(Self.status("nonsense") == "400")
        #expect(Self.status("GET /changes HTTP/1.1") == "404")
        #expect(Self.status("GET /changes?since=1 HTTP/1.1") == nil)
    }

    @Test func aRequestIsReadToItsEnd() {
        #expect(!HTTPRequest.isWhole(Array("GET / HTTP/1.1\r\n".utf8)))
        #expect(!HTTPRequest.isWhole([]))
        #expect(HTTPRequest.isWhole(Array("GET / HTTP/1.1\r\n\r\n".utf8)))
        #expect(Self.request("GET /a?b=c?d HTTP/1.0")?.query == "b=c?d")
    }

    @Test func anotherPageHasAnotherVersion() {
        let page = ServedPage()
        #expect(page.replace(by: "a"))
        let first = page.version
        #expect(!page.replace(by: "a") && page.version == first)
        #expect(page.replace(by: "b") && page.version != first)
    }

    @Test func theServerAnswersAtItsPortAndEnds() throws {
        let server = try LoopbackServer(port: 0)
        let page = ServedPage()
        page.replace(by: "<html lang=\"en\">hello")
        let answer = Self.ask("/", server, page)
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.hasSuffix(">hello"))
        #expect(throws: CommandFailure.self) { _ = try LoopbackServer(port: server.port) }
    }

    @Test func whoeverWaitsIsToldOfAnotherPage() throws {
        let server = try LoopbackServer(port: 0)
        let page = ServedPage()
        page.replace(by: "one")
        let old = page.version
        page.replace(by: "two")
        let answer = Self.ask("/changes?since=\(old)", server, page)
        #expect(answer.contains("text/event-stream"))
        #expect(answer.hasSuffix("data: \(page.version)\n\n"))
    }

    @Test func whoeverSaysNothingKeepsNobodyOut() throws {
        let server = try LoopbackServer(port: 0)
        let page = ServedPage()
        page.replace(by: "hello")
        #expect(Self.ask("/", server, page, besides: LoopbackServer.most).hasSuffix("hello"))
    }

    /// - Parameter silent: how many others are there, and say nothing.
    private static func ask(
        _ path: String, _ server: LoopbackServer, _ page: ServedPage, besides silent: Int = 0
    ) -> String {
        Threads.run(
            beside: { server.run(page) },
            {
                defer { page.end() }
                let others = (0..<silent).compactMap { _ in LoopbackClient.connection(to: server.port) }
                defer { for file in others { LoopbackClient.end(file) } }
                return LoopbackClient.get(path, at: server.port)
            })
    }
}
