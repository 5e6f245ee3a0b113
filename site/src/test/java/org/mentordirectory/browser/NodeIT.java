package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.live.SiteServer;

/** The search module runs outside a browser too: in the Node that comes with Playwright. */
class NodeIT {
  @Test
  void theModuleSearchesAnAddress(@TempDir Path temp)
      throws IOException, InterruptedException, Refusal {
    try (SiteServer site = SiteServer.start(Site.folderOfExamples(), 0)) {
      String said =
          NodeProgram.with(Site.folderOfExamples(), temp)
              .run(
                  """
                  import { open } from './search.js';
                  const index = await open('%s');
                  const { total, hits, facets } = await index.search('"mass spectrometry" glas',
                    { filters: { availability: ['open'] }, limit: 1 });
                  console.log(total, hits.length, hits[0].id, facets.topics[0].count > 0);
                  """
                      .formatted(site.address().resolve("search/")));
      assertThat(said).endsWith("1 1 amina-yusuf true\n");
    }
  }
}
