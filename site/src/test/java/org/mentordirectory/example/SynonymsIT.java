package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Corpus;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.ReferenceSearcher;
import org.mentordirectory.search.Searchable;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;
import org.mentordirectory.search.TextAnalyzer;

/** The synonyms that come with a new scheme: who searches in one way finds who wrote in another. */
class SynonymsIT {
  private static final Pattern SET_WITH_REASON = Pattern.compile("- \\[.+]  # \\S.+");

  private static final List<List<String>> SETS = Example.content().scheme().synonyms();

  private static boolean finds(String query, String text) throws IOException {
    try (LuceneIndex index =
        LuceneIndex.of(
            new Corpus<>(
                List.of(new Text("body", text, Source.SAID)),
                each -> new Searchable("", List.of(each), Map.of(), 0),
                Map.of("body", 1),
                SETS))) {
      return new ReferenceSearcher(index).search(query + " ", Map.of(), true, 1).total() > 0;
    }
  }

  @Test
  void thereAreHundredsEachWithItsReason() throws IOException {
    List<String> lines = Files.readAllLines(Example.CONTENT.resolve(Scheme.SYNONYMS));

    assertThat(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")))
        .hasSizeGreaterThan(400)
        .allMatch(SET_WITH_REASON.asMatchPredicate());
  }

  @Test
  void eachPhraseSaysSomethingElseThanAllOthers() {
    TextAnalyzer analyzer = TextAnalyzer.forQueries();
    Set<List<String>> seen = new HashSet<>();
    List<String> twice =
        SETS.stream()
            .flatMap(List::stream)
            .filter(phrase -> !seen.add(analyzer.tokens(phrase)))
            .collect(Collectors.toList());

    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          losing my job                  | In 2019 I was at risk of redundancy for six months.
          redundancy                     | There were job cuts in my department, twice.
          my post is ending              | I spent nine years on fixed-term contracts.
          fixed term contract            | My contract ended and I had to find something else.
          redeployment                   | I found this post as somebody redeployed.
          promotion                      | I got my post regraded through HERA at the second try.
          regrading                      | Job evaluation is less of a mystery than it looks.
          stuck on my grade              | For ten years I was in a dead-end job.
          hot flushes                    | Happy to talk about working through the menopause.
          perimenopause                  | I had hot flushes in the cold room.
          autism                         | I am autistic, and so is my son.
          ASD                            | I was diagnosed on the spectrum at forty.
          neurodivergent                 | I am autistic.
          neurodiverse mentor            | I have ADHD and a wall of lists.
          dyslexic                       | Dyslexia never stopped me writing a thesis.
          feel like a fraud              | Imposter syndrome does not go away, you get used to it.
          imposter                       | For years I felt like a fraud among academics.
          back after having a baby       | I came back from maternity leave to a new manager.
          parental leave                 | I took mat leave twice.
          paternity leave                | When I became a father I halved my week.
          burning out                    | I know burnout from the inside.
          exhausted                      | I was burnt out by the end of that year.
          picked on                      | I have seen bullying, and reported it.
          harassment                     | A colleague was bullied out of the team.
          giving a talk                  | Public speaking used to terrify me.
          presentations                  | I enjoy public speaking now.
          fewer hours                    | I have worked part-time since 2015.
          compressed hours               | A nine-day fortnight keeps me sane.
          managing people                | I took on line management of six technicians.
          supervising staff              | As a team leader I meet everybody weekly.
          moving buildings               | We had a lab move in the middle of term.
          business case for equipment    | I wrote our last three capital bids.
          credit on papers               | I am named on two papers, after asking.
          authorship                     | Being acknowledged in papers is not enough.
          near miss                      | I lead our incident investigations.
          retiring                       | I am near the end of my career.
          bereaved                       | I know what a death in the family does to a year.
          caring for my mother           | I am an unpaid carer.
          elderly parents                | Caring responsibilities came with my forties.
          wheelchair                     | I am a wheelchair user.
          deaf                           | I am hard of hearing and lip-read.
          visa                           | I can tell you about immigration rules for technicians.
          moved to the UK                | I came from abroad with two suitcases.
          English is not my first language | I have a foreign accent and use it.
          conflict with a colleague      | I once fell into a personality clash.
          difficult conversations        | Ask me about hard conversations.
          worked in industry             | I spent twelve years in the private sector.
          leaving the army               | I came here through ex-forces resettlement.
          without a degree               | I left school at 16.
          RSciTech                       | I am a Registered Science Technician.
          Registered Scientist           | RSci since 2018.
          chartered engineer             | CEng through the IET.
          getting chartered              | Happy to talk about chartership.
          Institute of Science and Technology | Fellow of the IST.
          ITSS                           | I was seconded to the Institute for Technical Skills and Strategy.
          RSC                            | I assess for the Royal Society of Chemistry.
          FHEA                           | I hold an Advance HE fellowship.
          NVQ                            | I did a National Vocational Qualification on day release.
          COSHH                          | I look after control of substances hazardous to health.
          PAT testing                    | Portable appliance testing is my Tuesday.
          fume cupboards                 | I service 60 fume hoods.
          class 2 cabinet                | We have eleven microbiological safety cabinets.
          radiation protection supervisor | RPS for the building.
          NMR                            | Nuclear magnetic resonance at 600 MHz.
          electron microscope            | SEM and sample preparation.
          scanning electron microscopy   | I run the SEMs.
          flow cytometry                 | FACS, mostly sorting.
          qPCR                           | Real-time PCR in 384 wells.
          polymerase chain reaction      | PCR and gels.
          ICP-MS                         | inductively coupled plasma mass spectrometry
          infrared spectroscopy          | FTIR and Raman.
          additive manufacturing         | I run nine 3D printers.
          rapid prototyping              | 3D printing for students.
          CNC                            | Computer numerical control since the eighties.
          computer-aided design          | CAD on three systems.
          PLC                            | I teach programmable logic controllers.
          PCB                            | I lay out printed circuit boards.
          supercomputer                  | I administer an HPC system.
          research software engineer     | I started our RSE team.
          VR                             | We built a virtual reality suite.
          CT                             | X-ray computed tomography of bones.
          LX                             | stage lighting for touring shows
          audio visual                   | AV in forty lecture rooms.
          sysadmin                       | Systems administration under Linux.
          display screen equipment       | I do DSE assessments.
          """)
  void whoSearchesInOneWayFindsWhoWroteInAnother(String query, String text) throws IOException {
    assertThat(finds(query, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          losing my job                  | I look after redundant servers with redundant power.
          HERA                           | I promote the Technician Commitment.
          burnout                        | Local exhaust ventilation, and the exhausts of engines.
          stress at work                 | I measure strain in beams under load.
          ASD                            | I run mass spectra overnight.
          autism                         | I am neurodivergent and have ADHD.
          Royal Society of Chemistry     | Ten years of wigs for the RSC in Stratford.
          Royal Shakespeare Company      | I am a member of the RSC.
          Institute of Biomedical Science | I began on an IBM mainframe.
          satellite positioning          | Do see your GP.
          programmable logic controller  | Before that I was at Example plc.
          voluntary severance            | I build VR headsets.
          virtual reality                | My friends took VR.
          printed circuit board          | We find PCBs in river mud.
          computed tomography            | Ct values of 30 and above.
          positron emission tomography   | I own a pet shop.
          chemical vapour deposition     | I work on CVD in mice.
          biomedical scientist           | I tune the BMS of nine buildings.
          glasshouse                     | We measure greenhouse gases.
          public speaking                | At present I work in the north.
          fieldwork                      | My field of work is glass.
          portable appliance             | Ask Pat about it.
          marriage breakdown             | Separation on a column.
          private sector                 | Industrious people.
          line management                | I cast lead and supervise theses.
          meeting people                 | I rewired the network.
          redeployment                   | I deploy software.
          enzyme-linked                  | Ask Elise.
          saying no                      | I write unit tests with assertions.
          Cymraeg                        | I speak Gaelic.
          """)
  void wordsThatMeanTwoThingsFindNobodyWrong(String query, String text) throws IOException {
    assertThat(finds(query, text)).isFalse();
  }
}
